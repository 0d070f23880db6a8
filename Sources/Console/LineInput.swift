/// What came of asking for a line.
package enum LineInput: Hashable, Sendable {
  /// A line, without its end. It holds newlines only where the prompt takes many lines and several
  /// were pasted.
  case line(String)
  /// Ctrl-D on an empty line, or the end of the file or pipe.
  case endOfInput
  /// Ctrl-C.
  case interrupted
  /// The prompt's deadline came; what stood on the line by then.
  case timedOut(partial: String)
  /// A signal asks the process to end. The terminal is as it was found; save, then `dieBySignal`.
  case terminated(signal: Int32)
  /// The system could not read or write.
  case failed(errno: Int32)
}
