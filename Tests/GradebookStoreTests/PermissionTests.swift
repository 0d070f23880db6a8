import Assessment
import Foundation
import Glibc
import TestKit
import Testing

@testable import GradebookStore

/// What may not be read or written, and paths at which nothing can be made.
@Suite struct PermissionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func aReadOnlyFileIsReadAndNotWritten() throws {
    do { try Gradebook.open(at: folder.gradebook).keep([.attempt(Sample.attempt())]) }
    try set(0o444, on: folder.gradebook)
    try set(0o555, on: folder.path)
    let before = try folder.contents
    try asNobody {
      #expect(problem { try Gradebook.open(at: folder.gradebook) } == .readOnly)
      let gradebook = try #require(try Gradebook.openExisting(at: folder.gradebook))
      #expect(try gradebook.scores(ResultQuery()).map(\.answered) == [1])
    }
    #expect(try folder.contents == before)
  }

  @Test func aFileThatMayNotBeReadIsRefused() throws {
    do { try Gradebook.open(at: folder.gradebook).keep([]) }
    try set(0o755, on: folder.path)
    let before = try folder.contents
    try asNobody {
      #expect(problem { try Gradebook.open(at: folder.gradebook) } == .noPermission)
      #expect(problem { try Gradebook.openExisting(at: folder.gradebook) } == .noPermission)
    }
    #expect(try folder.contents == before)
  }

  @Test func aFolderThatMayNotBeWrittenGetsNoGradebook() throws {
    try set(0o555, on: folder.path)
    try asNobody {
      #expect(problem { try Gradebook.open(at: folder.gradebook) } == .noPermission)
      #expect(
        problem { try Gradebook.open(at: folder.file("a/b/gradebook.sqlite")) } == .noPermission)
      let existing = try Gradebook.openExisting(at: folder.gradebook)
      #expect(existing == nil)
    }
    #expect(try folder.names == [])
  }

  @Test func aPathThatCantBe() throws {
    try folder.write(Data("x".utf8), to: "file")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("nowhere"), withDestinationPath: folder.file("gone/gradebook.sqlite"))
    let long = String(repeating: "x", count: 300)
    let cases: [(String, CreationObstacle)] = [
      ("file/gradebook.sqlite", .fileInTheWay),
      ("file/a/gradebook.sqlite", .fileInTheWay),
      ("\(long)/gradebook.sqlite", .nameTooLong),
      ("nowhere", .deadLink),
    ]
    for (name, obstacle) in cases {
      #expect(
        problem { try Gradebook.open(at: folder.file(name)) } == .cannotCreate(obstacle), "\(name)")
    }
    #expect(try folder.names == ["file", "nowhere"])
  }

  // MARK: - Being somebody who may less

  private func problem(_ action: () throws -> Gradebook?) -> GradebookProblem? {
    let error = #expect(throws: GradebookError.self) { _ = try action() }
    return error?.problem
  }

  private func set(_ permissions: Int, on path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
  }

  /// Runs an action as a user who owns none of the files where the tests run as root, whom no
  /// permissions stop; as the owner, whom they do stop, otherwise.
  private func asNobody(_ action: () throws -> Void) throws {
    guard geteuid() == 0 else { return try action() }
    // Linux keeps who asks for files per thread; Glibc's module for Swift leaves the call out.
    typealias SetFileUser = @convention(c) (uid_t) -> Int32
    let symbol = try #require(dlsym(nil, "setfsuid"))
    let setFileUser = unsafeBitCast(symbol, to: SetFileUser.self)
    _ = setFileUser(65_534)
    defer { _ = setFileUser(0) }
    try action()
  }
}
