/// Something that happened in a session and is kept, other than a scored answer.
package enum SessionEvent: Hashable, Sendable {
  /// A lesson page was read to its end.
  case read(PageID)
  /// A hint was given; `presentation` counts the askings of the item from 1.
  case hint(ItemID, presentation: Int)
  /// A line of an answer that isn't whole yet: of a reflection, or of the next blank.
  case draft(ItemID, presentation: Int, line: String)
  /// The whole draft of a long answer as it came back from an editor, in place of its lines.
  case rewrite(ItemID, presentation: Int, text: String)
  /// A learner's report of a bad question.
  case remark(ItemID, text: String)
  /// Every step of the plan was taken.
  case finished
}

/// What a session left behind so far, in the order in which it was recorded.
package enum SessionRecord: Hashable, Sendable {
  case attempt(Attempt)
  case event(SessionEvent)
}
