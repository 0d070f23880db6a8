package import Assessment

/// How a session came out, as its last screen tells it.
package struct SessionSummary: Hashable, Sendable {
  /// What one objective's items came to.
  package struct ObjectiveResult: Hashable, Sendable {
    package let objective: Objective
    package let score: Score
    package let maximum: Score
  }

  /// Items that got an answer; those that were skipped are counted apart.
  package let answered: Int
  package let skipped: Int
  package let items: Int
  package let score: Score
  package let maximum: Score
  package let objectives: [ObjectiveResult]
  /// Answers that a facilitator will read.
  package let awaitingReview: Int
  /// The share of points that counts as passed, in percent.
  package let passMark: Int?

  /// Points earned in percent of those that could be, rounded down; nil where nothing counts.
  package var percent: Int? {
    maximum.hundredths == 0 ? nil : score.hundredths * 100 / maximum.hundredths
  }

  package var isPassed: Bool? {
    guard let passMark, let percent else { return nil }
    return percent >= passMark
  }

  /// Sums up the first answer that counted of each item.
  package init(of module: TrainingModule, items: [Item], first attempts: [ItemID: Attempt]) {
    let scored = items.compactMap { item in
      attempts[item.id].flatMap { attempt in attempt.score.map { (item, attempt, $0) } }
    }
    self.items = items.count
    skipped = items.count { attempts[$0.id]?.verdict == .skipped }
    answered = items.count { attempts[$0.id] != nil } - skipped
    score = scored.map(\.2).total
    maximum = scored.map(\.1.maximum).total
    awaitingReview = items.count { attempts[$0.id]?.verdict == .awaitingReview }
    passMark = module.passMark
    let byObjective = Dictionary(grouping: scored, by: \.0.objective)
    objectives = module.objectives.compactMap { objective in
      byObjective[objective.id].map { own in
        ObjectiveResult(
          objective: objective, score: own.map(\.2).total, maximum: own.map(\.1.maximum).total)
      }
    }
  }
}
