/// What can happen to a session from outside.
package enum SessionInput: Hashable, Sendable {
  case begin
  /// A line was typed: an answer, part of one, or a command.
  case line(String)
  /// A whole text came back from the learner's editor.
  case edited(String)
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D, or the end of piped input.
  case endOfInput
}
