package import Assessment

/// What a session wants done, in the order in which it must happen.
///
/// A record comes before the scene that rests on it; the last effect waits, opens an editor, or ends.
package enum SessionEffect: Hashable, Sendable {
  case record(SessionRecord)
  case show(Scene)
  /// Opens the learner's editor on a draft; the text comes back as `SessionInput.edited`.
  case edit(draft: String)
  case wait(Prompt)
  case end(SessionEnding)
}

/// How a session ended.
package enum SessionEnding: Hashable, Sendable {
  case finished
  /// The learner left before the end; everything answered is kept.
  case left
}

/// What the session waits for, and so what the prompt says.
package enum Prompt: Hashable, Sendable {
  /// Return, after a page or a note.
  case proceed
  case answer(Place)
  /// What goes into a blank of the item, counted from 0.
  case blank(Place, blank: Int)
  /// One more line of a long answer.
  case longAnswer(Place)
  /// Return, after a pause.
  case resume
  /// Whether to leave, after Ctrl-C.
  case confirmLeaving
}

/// A place in a row of things, counted from 1.
package struct Place: Hashable, Sendable {
  package let number: Int
  package let count: Int

  package init(_ number: Int, of count: Int) {
    self.number = number
    self.count = count
  }
}

/// Which time round the items are asked.
package enum Round: Hashable, Sendable {
  case first
  /// Once more, those that went wrong.
  case review
}
