/// How well something is mastered, from the latest answer to each of its items.
package enum Mastery: String, CaseIterable, Hashable, Sendable {
  case notStarted = "not-started"
  case developing
  case proficient
  case mastered
}

/// What a learner's answers say about a group of items: those of one objective, or of a module.
package struct MasteryEvidence: Hashable, Sendable {
  /// How many of the items are answered, of how many.
  package let answered: Int
  package let items: Int
  /// The points of the latest answers, of all the points that the items are worth.
  package let score: Score
  package let maximum: Score

  package init(answered: Int, items: Int, score: Score, maximum: Score) {
    self.answered = answered
    self.items = items
    self.score = score
    self.maximum = maximum
  }

  /// Gathers the evidence on some items; items that are never scored by themselves don't count.
  package init(on items: [Item], latest: [ItemID: Score]) {
    let scored = items.filter { $0.kind != .reflection }
    self.init(
      answered: scored.count { latest[$0.id] != nil }, items: scored.count,
      score: scored.compactMap { latest[$0.id] }.total, maximum: scored.map(\.maximum).total)
  }

  /// The share of all points, in percent, rounded down: what isn't answered yet counts as nothing.
  package var percent: Int {
    maximum.hundredths == 0 ? 0 : score.hundredths * 100 / maximum.hundredths
  }
}

/// The rule that turns evidence into a level: proficient from the pass mark on, mastered from nine
/// in ten points once every item is answered.
package struct MasteryRule: Hashable, Sendable {
  /// In percent, where a module names none.
  package static let usualPassMark = 70
  /// In percent.
  package static let masteredFrom = 90

  package let passMark: Int

  package init(passMark: Int?) {
    self.passMark = passMark ?? MasteryRule.usualPassMark
  }

  package func level(of evidence: MasteryEvidence) -> Mastery {
    if evidence.answered == 0 { return .notStarted }
    if evidence.answered == evidence.items, evidence.percent >= MasteryRule.masteredFrom {
      return .mastered
    }
    return evidence.percent >= passMark ? .proficient : .developing
  }
}
