import Assessment
import GradebookStore
import Localization
import TestKit
import Testing

/// What holds for any answer that is recorded, tried on some hundreds of each kind.
@Suite("Laws of recording")
struct RecordLawTests {
  private static let seeds: Range<UInt64> = 1..<301

  /// An item, a response to it, and what it came to.
  private struct Answered {
    let item: Item
    let response: Response
    let outcome: Outcome

    init(_ kind: ItemKind, seed: UInt64) {
      var generator = ItemGenerator(seed: seed)
      item = generator.item(kind)
      response = generator.response(to: item)
      outcome = item.outcome(of: response)
    }

    /// - Parameter presentation: set each apart, as items may have one name.
    func attempt(presentation: Int) -> Attempt {
      Attempt(
        item: item.id, kind: item.kind, revision: item.revision, wording: item.wording,
        language: .spanish, form: item.form, presentation: presentation, attemptNumber: 1,
        typed: "", response: response, verdict: outcome.verdict, score: outcome.score,
        maximum: item.maximum, hints: 0, duration: 0)
    }
  }

  @Test("a response as recorded reads back to the same score", arguments: ItemKind.allCases)
  func readsBack(kind: ItemKind) throws {
    let answered = Self.seeds.map { Answered(kind, seed: $0) }
    let records = answered.enumerated().map { index, answered in
      SessionRecord.attempt(answered.attempt(presentation: index + 1))
    }
    let gradebook = try Gradebook.inMemory()
    try gradebook.keep(records)
    let learner = try gradebook.learner(named: "ana", at: Sample.time())
    let session = try #require(
      try gradebook.openSession(of: learner, module: Sample.start().module, mode: .lesson))
    #expect(session.records == records)
    for (record, answered) in zip(session.records, answered) {
      guard case .attempt(let attempt) = record else { continue }
      #expect(attempt.response == answered.response)
      #expect(answered.item.outcome(of: attempt.response) == answered.outcome)
      #expect(attempt.score == answered.outcome.score)
    }
  }
}
