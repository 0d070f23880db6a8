import Assessment
import Foundation
import GRDB
import TestKit
import Testing

@testable import GradebookStore

/// What was acknowledged is there whenever the program ends, and however.
@Suite struct CrashTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// What a killed program leaves behind is the files as they are at that moment.
  @Test func aKilledProgramLosesNothing() throws {
    let gradebook = try Gradebook.open(at: folder.gradebook)
    let session = try gradebook.keep([])
    for count in 1...20 {
      try gradebook.keep(.attempt(Sample.attempt("item-\(count)")), in: session)

      let left = try TemporaryFolder()
      for (name, data) in try folder.contents { try left.write(data, to: name) }
      let found = try #require(try Gradebook.openExisting(at: left.gradebook))
      #expect(try found.scores(ResultQuery()).map(\.answered) == [count])
      let again = try Gradebook.open(at: left.gradebook)
      try again.keep(.attempt(Sample.attempt("one-more")), in: session)
      #expect(try again.scores(ResultQuery()).map(\.answered) == [count + 1])
    }
  }

  /// A write that was cut off in the middle was never acknowledged: it is not there, the rest is.
  @Test func aTornWriteTakesNothingElseWithIt() throws {
    let gradebook = try Gradebook.open(at: folder.gradebook)
    let session = try gradebook.keep([.attempt(Sample.attempt("item-1"))])
    let before = try #require(try folder.contents["gradebook.sqlite-wal"]).count
    try gradebook.keep(.attempt(Sample.attempt("item-2")), in: session)
    let files = try folder.contents
    let log = try #require(files["gradebook.sqlite-wal"])

    for length in stride(from: before, to: log.count, by: 509) {
      let left = try TemporaryFolder()
      try left.write(try #require(files["gradebook.sqlite"]))
      try left.write(log.prefix(length), to: "gradebook.sqlite-wal")
      let found = try Gradebook.open(at: left.gradebook)
      #expect(try found.scores(ResultQuery()).map(\.answered) == [1])
    }
  }

  /// A program that ended while it was making a gradebook leaves none, and is in nobody's way.
  @Test func anUnfinishedGradebookIsInNobodysWay() throws {
    try folder.write(Data("SQLite format 3\0".utf8), to: "gradebook.sqlite.1234")
    try Gradebook.open(at: folder.gradebook).keep([])
    #expect(try Gradebook.openExisting(at: folder.gradebook)?.scores(ResultQuery()).count == 1)
  }

  @Test func aFullDiskKeepsWhatWasKept() throws {
    let gradebook = try Gradebook.open(at: folder.gradebook)
    let session = try gradebook.keep([.attempt(Sample.attempt("item-1"))])
    let long = Sample.attempt(
      "item-2", kind: .reflection, response: .reflection(String(repeating: "x", count: 100_000)),
      verdict: .awaitingReview, score: nil)

    try gradebook.limitPages(to: 0)
    for _ in 1...2 {
      let error = #expect(throws: GradebookError.self) {
        try gradebook.keep(.attempt(long), in: session)
      }
      #expect(error?.problem == .diskFull)
      #expect(try gradebook.scores(ResultQuery()).map(\.answered) == [1])
    }

    try gradebook.limitPages(to: 1_000_000)
    try gradebook.keep(.attempt(long), in: session)
    #expect(try gradebook.scores(ResultQuery()).map(\.answered) == [2])
  }

  @Test func aGradebookThatWasDeletedTakesNoMoreAnswers() throws {
    let gradebook = try Gradebook.open(at: folder.gradebook)
    let session = try gradebook.keep([.attempt(Sample.attempt("item-1"))])
    try FileManager.default.removeItem(atPath: folder.gradebook)
    let error = #expect(throws: GradebookError.self) {
      try gradebook.keep(.attempt(Sample.attempt("item-2")), in: session)
    }
    #expect(error?.problem == .moved)
  }
}

extension Gradebook {
  /// Lets the file grow to so many pages and no further, as a full disk would; no fewer than it has.
  func limitPages(to count: Int) throws {
    try withoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(max(1, count))") }
  }
}
