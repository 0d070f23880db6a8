/// Options to pick from: one, or all that apply.
package struct ChoiceInteraction: Hashable, Sendable {
  /// How many options may be picked, and how several picks are scored.
  package enum Cardinality: Hashable, Sendable {
    case single
    case multiple(MultipleChoiceScoring)
  }

  package let cardinality: Cardinality
  package let options: [Option]

  package init(cardinality: Cardinality, options: [Option]) {
    self.cardinality = cardinality
    self.options = options
  }

  /// The places, in the author's order, of the options that are right.
  package var key: Set<Int> {
    Set(options.indices.filter { options[$0].isCorrect })
  }
}

/// One of the answers to choose from.
package struct Option: Hashable, Sendable {
  package let id: OptionID?
  package let text: Prose
  package let isCorrect: Bool
  /// Why this option is right or is not, for whoever picked it.
  package let feedback: Prose?
  /// Whether the option keeps its place when the others are shuffled.
  package let isPinned: Bool

  package init(
    id: OptionID? = nil, text: Prose, isCorrect: Bool, feedback: Prose? = nil,
    isPinned: Bool = false
  ) {
    self.id = id
    self.text = text
    self.isCorrect = isCorrect
    self.feedback = feedback
    self.isPinned = isPinned
  }
}

/// How picks among several right options are counted.
package enum MultipleChoiceScoring: String, CaseIterable, Hashable, Sendable {
  /// Right picks minus wrong picks, over the number of right options, not below nothing.
  case partial
  case allOrNothing = "all-or-nothing"
}
