import Assessment
import TestKit
import Testing

/// What holds for any item and any response, tried on some hundreds of each kind.
@Suite("Laws of scoring")
struct ScoringLawTests {
  private static let seeds: Range<UInt64> = 1..<301

  @Test("a score lies between nothing and the maximum", arguments: ItemKind.allCases)
  func bounds(kind: ItemKind) {
    forEachResponse(kind) { item, response in
      for allowingNearMiss in [true, false] {
        let outcome = item.outcome(of: response, allowingNearMiss: allowingNearMiss)
        guard let score = outcome.score else { continue }
        #expect(Score.zero <= score && score <= item.maximum)
        #expect((score == item.maximum) == (outcome.verdict == .correct))
        #expect((score == .zero) == [.incorrect, .skipped].contains(outcome.verdict))
      }
    }
  }

  @Test("the key earns the maximum", arguments: ItemKind.allCases)
  func key(kind: ItemKind) {
    forEachResponse(kind) { item, _ in
      guard let key = item.keyResponse else {
        #expect(kind == .reflection)
        return
      }
      #expect(item.outcome(of: key).verdict == .correct)
      #expect(item.outcome(of: key).score == item.maximum)
    }
  }

  @Test("only a near miss and an unread reflection have no score", arguments: ItemKind.allCases)
  func unscored(kind: ItemKind) {
    forEachResponse(kind) { item, response in
      let first = item.outcome(of: response)
      let second = item.outcome(of: response, allowingNearMiss: false)
      #expect((first.score == nil) == [.almost, .awaitingReview].contains(first.verdict))
      #expect(second.verdict != .almost)
      if first.verdict != .almost { #expect(first == second) }
    }
  }

  @Test("skipping earns nothing and is no mistake", arguments: ItemKind.allCases)
  func skipping(kind: ItemKind) {
    forEachResponse(kind) { item, _ in
      #expect(item.outcome(of: .omitted) == Outcome(verdict: .skipped, score: .zero))
    }
  }

  @Test("a number of the accepted range is accepted, its ends included")
  func ranges() throws {
    forEachResponse(.numeric) { item, response in
      guard case .numeric(let numeric) = item.interaction, let range = numeric.acceptedRange,
        case .number(let number) = response
      else { return }
      #expect(numeric.accepts(range.lowerBound) && numeric.accepts(range.upperBound))
      #expect(numeric.accepts(number) == range.contains(number))
    }
  }

  private func forEachResponse(_ kind: ItemKind, _ check: (Item, Response) -> Void) {
    for seed in Self.seeds {
      var generator = ItemGenerator(seed: seed)
      let item = generator.item(kind)
      check(item, generator.response(to: item))
    }
  }
}
