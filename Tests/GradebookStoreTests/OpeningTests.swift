import Assessment
import Foundation
import GRDB
import TestKit
import Testing

@testable import GradebookStore

/// How a gradebook comes to be, what lies beside it, and what it promises of its writes.
@Suite struct OpeningTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func aNewGradebookIsItsOwnersOnly() throws {
    let gradebook = try Gradebook.open(at: folder.file("share/repaso/gradebook.sqlite"))
    try gradebook.keep([.attempt(Sample.attempt())])

    #expect(try folder.permissions("share") == 0o700)
    #expect(try folder.permissions("share/repaso") == 0o700)
    for ending in ["", "-wal", "-shm"] {
      #expect(try folder.permissions("share/repaso/gradebook.sqlite\(ending)") == 0o600)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("share/repaso"))
    #expect(names.count == 3)
  }

  @Test func whatIsThereKeepsItsPermissions() throws {
    do { _ = try Gradebook.open(at: folder.gradebook) }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.gradebook)
    do { _ = try Gradebook.open(at: folder.gradebook) }
    #expect(try folder.permissions("gradebook.sqlite") == 0o640)
  }

  @Test func everyGradebookHasItsOwnID() throws {
    let ids = try (1...3).map { _ in
      try Gradebook.inMemory().read { try String.fetchOne($0, sql: "SELECT uuid FROM gradebook") }
    }
    #expect(Set(ids).count == 3)
    let form = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
    for id in ids { #expect(id?.wholeMatch(of: form) != nil) }
  }

  /// SQLite says `NORMAL` (1) where only a write-ahead log was asked for.
  @Test func everyCommitWaitsForTheDisk() throws {
    for _ in ["new", "existing"] {
      let gradebook = try Gradebook.open(at: folder.gradebook)
      let settings = try gradebook.withoutTransaction { database in
        try ["synchronous", "journal_mode", "foreign_keys", "ignore_check_constraints"].map {
          try String.fetchOne(database, sql: "PRAGMA \($0)")
        }
      }
      #expect(settings == ["2", "wal", "1", "0"])
    }
  }

  @Test func aRestoredCopyGetsItsLogAgain() throws {
    do { try Gradebook.open(at: folder.gradebook).keep([]) }
    try folder.connection().writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA journal_mode = DELETE")
    }
    let gradebook = try Gradebook.open(at: folder.gradebook)
    let mode = try gradebook.withoutTransaction {
      try String.fetchOne($0, sql: "PRAGMA journal_mode")
    }
    #expect(mode == "wal")
    #expect(try gradebook.scores(ResultQuery()).count == 1)
  }

  @Test func readingMakesNothing() throws {
    #expect(try Gradebook.openExisting(at: folder.gradebook) == nil)
    #expect(try Gradebook.openExisting(at: folder.file("no/such/gradebook.sqlite")) == nil)
    #expect(try folder.names == [])
  }

  @Test func readingLeavesTheFileAsItWas() throws {
    do { try Gradebook.open(at: folder.gradebook).keep([.attempt(Sample.attempt())]) }
    let before = try folder.contents
    #expect(before.keys.sorted() == ["gradebook.sqlite"])

    do {
      let gradebook = try #require(try Gradebook.openExisting(at: folder.gradebook))
      #expect(try gradebook.scores(ResultQuery()).map(\.answered) == [1])
      #expect(throws: GradebookError.self) {
        try gradebook.learner(named: "luis", at: Sample.time())
      }
    }
    #expect(try folder.contents == before)
  }

  @Test func readingSeesWhatAnotherProgramJustWrote() throws {
    let writer = try Gradebook.open(at: folder.gradebook)
    let session = try writer.keep([.attempt(Sample.attempt("item-1"))])
    let reader = try #require(try Gradebook.openExisting(at: folder.gradebook))
    #expect(try reader.scores(ResultQuery()).map(\.answered) == [1])
    try writer.keep(.attempt(Sample.attempt("item-2")), in: session)
    #expect(try reader.scores(ResultQuery()).map(\.answered) == [2])
  }

  @Test(arguments: ["año 2026", "100% #1?", "file:gradebook", "a'b\"c"])
  func anyNameWillDo(name: String) throws {
    let path = folder.file("\(name)/gradebook.sqlite")
    do { try Gradebook.open(at: path).keep([]) }
    #expect(try Gradebook.openExisting(at: path)?.scores(ResultQuery()).count == 1)
    #expect(try folder.names == [name])
  }

  @Test func aLinkIsFollowed() throws {
    do { try Gradebook.open(at: folder.file("elsewhere.sqlite")).keep([]) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.gradebook, withDestinationPath: folder.file("elsewhere.sqlite"))
    #expect(try Gradebook.open(at: folder.gradebook).scores(ResultQuery()).count == 1)
  }
}
