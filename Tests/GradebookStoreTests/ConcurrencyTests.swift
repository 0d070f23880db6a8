import Assessment
import Foundation
import GRDB
import Synchronization
import TestKit
import Testing

@testable import GradebookStore

/// Many programs at once on one gradebook, each with a connection of its own.
@Suite struct ConcurrencyTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The gradebook doesn't exist yet, all make it, and three write as the same learner.
  @Test func thirtySessionsAtOnce() throws {
    let folder = folder
    let failures = atOnce(30) { number in
      let gradebook = try Gradebook.open(at: folder.gradebook)
      try gradebook.keep(
        (1...8).map { .attempt(Sample.attempt("item-\($0)")) } + [.event(.finished)],
        of: "learner-\(number % 10)")
    }
    #expect(failures == [])
    #expect(try folder.names == ["gradebook.sqlite"])

    let gradebook = try #require(try Gradebook.openExisting(at: folder.gradebook))
    let scores = try gradebook.scores(ResultQuery())
    #expect(scores.map(\.answered) == Array(repeating: 8, count: 30))
    #expect(scores.allSatisfy { $0.finished != nil })
    #expect(try numbers(in: gradebook) == Array(repeating: Array(1...30), count: 10))
  }

  /// Opening again and again while others come and go: the log is set up and cleared away each time.
  @Test func comingAndGoing() throws {
    let folder = folder
    let failures = atOnce(4) { number in
      for _ in 1...25 {
        try Gradebook.open(at: folder.gradebook).keep(
          [.attempt(Sample.attempt())], of: "learner-\(number)")
        _ = try Gradebook.openExisting(at: folder.gradebook)?.scores(ResultQuery())
      }
    }
    #expect(failures == [])
    let gradebook = try #require(try Gradebook.openExisting(at: folder.gradebook))
    #expect(try gradebook.scores(ResultQuery()).count == 100)
    #expect(try numbers(in: gradebook) == Array(repeating: Array(1...50), count: 4))
  }

  /// Does something in so many threads at the same time; what went wrong in them.
  private func atOnce(
    _ count: Int, _ action: @escaping @Sendable (Int) throws -> Void
  ) -> [String] {
    let failures = Mutexed<[String]>([])
    let done = DispatchSemaphore(value: 0)
    for number in 1...count {
      Thread.detachNewThread {
        do {
          try action(number)
        } catch {
          failures.value.withLock { $0.append("\(number): \(error)") }
        }
        done.signal()
      }
    }
    for _ in 1...count { done.wait() }
    return failures.value.withLock(\.self)
  }

  /// The numbers of each learner's rows, over all tables, in order.
  private func numbers(in gradebook: Gradebook) throws -> [[Int]] {
    try gradebook.read { database in
      try Int.fetchAll(database, sql: "SELECT id FROM learner").map { learner in
        try Int.fetchAll(
          database,
          sql: """
            SELECT number FROM session WHERE learner = ?1
            UNION ALL SELECT number FROM attempt WHERE learner = ?1
            UNION ALL SELECT number FROM event WHERE learner = ?1 ORDER BY number
            """, arguments: [learner])
      }
    }
  }
}

/// A value that many threads share.
private final class Mutexed<Value: Sendable>: Sendable {
  let value: Mutex<Value>

  init(_ value: Value) {
    self.value = Mutex(value)
  }
}
