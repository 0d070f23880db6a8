/// One question: what is asked, how it is answered, and what is explained afterwards.
package struct Item: Hashable, Sendable {
  package let id: ItemID
  package let stem: Prose
  package let interaction: Interaction
  package let explanation: Prose
  package let objective: ObjectiveID?
  /// The lesson page after which the item is asked; nil for the last one.
  package let page: PageID?
  package let facts: [FactID]
  package let sources: [SourceReference]
  /// Given one at a time when asked for, never lowering the score.
  package let hints: [Prose]
  /// What a right answer is worth, 1 to 10; for a reflection without points of its own, the sum of
  /// its rubric.
  package let points: Int
  /// Whether options are shown in another order at each asking.
  package let isShuffled: Bool
  package let form: Form
  /// The author's estimate, which item analysis may prove wrong.
  package let difficulty: Difficulty?
  /// The warnings that the author looked at and decided to keep.
  package let allowances: [Allowance]

  package init(
    id: ItemID, stem: Prose, interaction: Interaction, explanation: Prose,
    objective: ObjectiveID? = nil, page: PageID? = nil, facts: [FactID] = [],
    sources: [SourceReference] = [], hints: [Prose] = [], points: Int = 1,
    isShuffled: Bool = true, form: Form = .practice, difficulty: Difficulty? = nil,
    allowances: [Allowance] = []
  ) {
    self.id = id
    self.stem = stem
    self.interaction = interaction
    self.explanation = explanation
    self.objective = objective
    self.page = page
    self.facts = facts
    self.sources = sources
    self.hints = hints
    self.points = points
    self.isShuffled = isShuffled
    self.form = form
    self.difficulty = difficulty
    self.allowances = allowances
  }

  package var kind: ItemKind { interaction.kind }
}

/// Where an item may be asked: in lessons and practice, or in one of the two test forms only.
package enum Form: String, CaseIterable, Hashable, Sendable {
  case practice, pretest, posttest
}

/// How hard an author takes an item to be.
package enum Difficulty: String, CaseIterable, Hashable, Sendable {
  case easy, medium, hard
}

/// A warning that an author keeps on purpose, with the reason.
package struct Allowance: Hashable, Sendable {
  package let code: String
  package let reason: String

  package init(code: String, reason: String) {
    self.code = code
    self.reason = reason
  }
}
