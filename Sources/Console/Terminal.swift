package import Typesetting

/// A terminal to write to and to read lines from, or what stands in for one: a pipe, a script.
///
/// Text comes as values of Typesetting and is laid out at the width of the moment. Whatever its
/// origin, control characters and direction marks in it are shown as pictures; no caller escapes.
package protocol Terminal: AnyObject {
  /// The width of this moment, and whether a screen reader reads.
  var typesetter: Typesetter { get }

  /// Whether a person types here. A pipe or a file is not asked anything that it can't have foreseen.
  var isInteractive: Bool { get }

  /// How long the process has stood still since it began because it was suspended (Ctrl-Z), as far
  /// as it could tell. It is to be taken off the time that an answer took.
  var timeSuspended: Duration { get }

  /// Lays the blocks out and writes them.
  func write(_ blocks: [Block]) throws(OutputFailure)

  /// Takes from sight what was written so far, where a person sees it.
  func clear() throws(OutputFailure)

  /// Asks for a line and waits until there is one, or until something else ends the waiting.
  ///
  /// Between calls the terminal is in the state that it was found in. A signal that came in the
  /// meantime is reported by the next call, at once.
  func readLine(_ prompt: LinePrompt) -> LineInput

  /// Keeps a line for the arrow keys.
  func remember(_ line: String, _ extent: Recall)
}

extension Terminal {
  package var columns: Int { typesetter.columns }

  /// Lays the blocks out and writes them.
  package func write(_ blocks: Block...) throws(OutputFailure) {
    try write(blocks)
  }
}

/// For how long a line can be recalled with the arrow keys.
package enum Recall: Hashable, Sendable {
  /// Until the program ends: answers, which never go to a file.
  case session
  /// The next time too, from the history file: commands.
  case always
}
