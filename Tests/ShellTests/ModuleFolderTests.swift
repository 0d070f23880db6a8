import Assessment
import Authoring
import Diagnostics
import Foundation
import TestKit
import Testing

@testable import Shell

/// What is in a folder of modules that is not a module: findings, never a crash or a wait.
@Suite(.timeLimit(.minutes(10)))
struct ModuleFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func path(_ name: String) -> String { folder.file(name) }

  private func write(_ text: String, to name: String) throws {
    try folder.write(text, to: name)
  }

  private func content(_ name: String) -> FileContent {
    ModuleFolder.content(of: SourceName(path(name)))
  }

  @Test func aFile() throws {
    try write("format: 1\n", to: "a.es.yaml")
    #expect(content("a.es.yaml") == .bytes(Array("format: 1\n".utf8)))
    try write("", to: "b.es.yaml")
    #expect(content("b.es.yaml") == .bytes([]))
  }

  @Test("a folder with a module's name")
  func folderForFile() throws {
    try FileManager.default.createDirectory(
      atPath: path("a.es.yaml"), withIntermediateDirectories: false)
    #expect(content("a.es.yaml") == .problem(.folder))
    #expect(try ModuleFolder(path: folder.path).course().modules.map(\.id.text) == ["a"])
  }

  @Test("a pipe that nobody writes to, and a device")
  func pipes() throws {
    #expect(mkfifo(path("a.es.yaml"), 0o600) == 0)
    #expect(content("a.es.yaml") == .problem(.notAFile))
    try link("b.es.yaml", to: "/dev/zero")
    #expect(content("b.es.yaml") == .problem(.notAFile))
  }

  @Test("links: to a file, to nothing, to each other")
  func links() throws {
    try write("x", to: "text")
    try link("a.es.yaml", to: path("text"))
    try link("b.es.yaml", to: path("nowhere"))
    try link("c.es.yaml", to: path("d.es.yaml"))
    try link("d.es.yaml", to: path("c.es.yaml"))
    #expect(content("a.es.yaml") == .bytes([0x78]))
    #expect(content("b.es.yaml") == .problem(.vanished))
    #expect(content("c.es.yaml") == .problem(.endlessLink))
  }

  @Test("a file that is too large")
  func size() throws {
    let size = ModuleFolder.limit + 1
    try write("", to: "a.es.yaml")
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path("a.es.yaml")))
    try handle.truncate(atOffset: UInt64(size))
    try handle.close()
    #expect(content("a.es.yaml") == .problem(.tooLarge(bytes: size)))
  }

  @Test("a file that may not be read", .enabled(if: getuid() != 0))
  func permissions() throws {
    try write("", to: "a.es.yaml")
    #expect(chmod(path("a.es.yaml"), 0) == 0)
    #expect(content("a.es.yaml") == .problem(.forbidden))
  }

  @Test("what is in a folder comes in the same order every time, whatever else is there")
  func order() throws {
    for name in ["c.es.yaml", "a.en.yaml", "b.es.yaml", "a.es.yaml", "z.es.yml", "notes.txt"] {
      try write("", to: name)
    }
    let course = try ModuleFolder(path: folder.path).course()
    #expect(course.modules.map(\.id.text) == ["a", "b", "c"])
    #expect(course.misnamed.map(\.name.fileName) == ["z.es.yml"])
  }

  @Test("a folder that is not there, or not a folder")
  func noFolder() throws {
    try write("x", to: "text")
    #expect(throws: SystemError(ENOENT)) { try ModuleFolder(path: path("nowhere")).course() }
    #expect(throws: SystemError(ENOTDIR)) { try ModuleFolder(path: path("text")).course() }
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(name), withDestinationPath: target)
  }
}
