package import Assessment

/// An item as a learner meets it: its words, the order of its options, and how far it is answered.
package struct ItemView: Hashable, Sendable {
  package let item: Item
  /// The situation that the item asks about, where it belongs to one.
  package let stimulus: Prose?
  package let layout: Presentation
  package let place: Place
  package let round: Round
  /// The hints given so far.
  package let hints: [Prose]
  /// Lines of a long answer that are kept already.
  package let draft: [String]
  /// The blank that is asked for next, by its place in the text; nil where there are none.
  package let blank: Int?
}

/// What there is to say about an answer.
package struct Feedback: Hashable, Sendable {
  package let view: ItemView
  package let response: Response
  package let outcome: Outcome
}
