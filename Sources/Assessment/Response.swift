package import Localization

/// What a learner gave to an item, in terms of the item and not of what the screen showed.
///
/// Options are meant by their place in the author's order, counted from 0, so that a response keeps
/// its meaning however the options were shuffled and in whichever language they were read.
package enum Response: Hashable, Sendable {
  case choice(Set<Int>)
  case trueFalse(Bool)
  case text(String)
  case number(DecimalNumber)
  /// For each left side, the right side given to it, or nil where it was left open.
  case match([Int?])
  /// The entries in the order that the learner put them.
  case order([Int])
  /// One filling for each blank, in the order of the text.
  case cloze([BlankResponse])
  case reflection(String)
  /// The item was skipped.
  case omitted
}

/// What a learner put into one blank.
package enum BlankResponse: Hashable, Sendable {
  case text(String)
  case choice(Int)
}
