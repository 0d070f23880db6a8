/// The way an item is answered: a closed set, each with what it needs.
package enum Interaction: Hashable, Sendable {
  case choice(ChoiceInteraction)
  case trueFalse(TrueFalseInteraction)
  case textEntry(TextEntryInteraction)
  case numeric(NumericInteraction)
  case match(MatchInteraction)
  case order(OrderInteraction)
  case cloze(ClozeInteraction)
  case reflection(ReflectionInteraction)

  package var kind: ItemKind {
    switch self {
    case .choice(let choice):
      switch choice.cardinality {
      case .single: .singleChoice
      case .multiple: .multipleChoice
      }
    case .trueFalse: .trueFalse
    case .textEntry: .shortText
    case .numeric: .numeric
    case .match: .matching
    case .order: .ordering
    case .cloze: .cloze
    case .reflection: .reflection
    }
  }

  /// How many options, right sides or entries can be told apart by a letter, `a` to `z`.
  package static let letterCount = 26

  /// The blanks of a cloze text; none for the other kinds.
  package var blanks: [Blank] {
    switch self {
    case .cloze(let cloze): cloze.blanks
    case .choice, .trueFalse, .textEntry, .numeric, .match, .order, .reflection: []
    }
  }
}

/// The kinds of item by the names that authors write, a scenario aside.
package enum ItemKind: String, CaseIterable, Hashable, Sendable {
  case singleChoice = "single-choice"
  case multipleChoice = "multiple-choice"
  case trueFalse = "true-false"
  case shortText = "short-text"
  case numeric
  case matching
  case ordering
  case cloze
  case reflection
}
