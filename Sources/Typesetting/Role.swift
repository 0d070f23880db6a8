/// What a piece of text is for, from which a palette decides how it looks.
///
/// A role never carries meaning alone: the words say it too, for whoever sees no colours.
package enum Role: String, CaseIterable, Hashable, Sendable {
  case plain
  /// Stands out within a sentence.
  case strong
  /// The author's `*emphasis*`.
  case emphasis
  /// Beside the point: sources, positions, column titles, line numbers.
  case muted
  case heading
  /// The one accent of a screen: labels of choices, keys to press.
  case accent
  /// Where the learner types.
  case prompt

  // What became of an answer.
  case right
  case wrong
  case partial

  // Findings and failures.
  case error
  case warning
  case note
  case help
}
