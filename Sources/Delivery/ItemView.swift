package import Assessment

/// An item as a learner meets it: its words, the order of its options, and how far it is answered.
package struct ItemView: Hashable, Sendable {
  package let item: Item
  /// The situation that the item asks about, where it belongs to one.
  package let situation: Situation?
  package let layout: Presentation
  package let place: Place
  package let round: Round
  /// The hints given so far.
  package let hints: [Prose]
  /// Lines of a long answer that are kept already.
  package let draft: [String]
  /// What is in each blank so far; nil where it is open. Empty for items without blanks.
  package let blanks: [BlankResponse?]
  package let standing: Standing
  /// The blank that is asked for next, by its place in the text; nil where there are none.
  package let blank: Int?
}

extension ItemView {
  /// How far a learner is with an item.
  package enum Standing: Hashable, Sendable {
    case asked
    /// An earlier answer was a near miss, and this is the one more try.
    case askedAgain
    /// It is reread, with what was typed for an answer.
    case answered(typed: String)
  }

  /// Whether an answer is still waited for.
  package var isOpen: Bool {
    switch standing {
    case .asked, .askedAgain: true
    case .answered: false
    }
  }
}

/// An invented situation, and which of the questions about it one is at.
package struct Situation: Hashable, Sendable {
  package let stimulus: Prose
  package let place: Place
}

/// What there is to say about an answer.
package struct Feedback: Hashable, Sendable {
  package let view: ItemView
  package let response: Response
  package let outcome: Outcome
}
