import Glibc

/// Why text could not be written.
package enum OutputFailure: Error, Hashable, Sendable {
  /// Whoever read the other end of the pipe has gone: nothing to complain about.
  case readerGone
  /// The system refused: the disk is full, the descriptor closed, the terminal gone.
  case system(errno: Int32)
  /// The terminal took no more (Ctrl-S, a pager that waits) when a signal asked the process to end.
  case terminated(signal: Int32)

  init(errno code: Int32) {
    self = code == EPIPE ? .readerGone : .system(errno: code)
  }

  /// The same as an answer to asking for a line.
  var asInput: LineInput {
    switch self {
    case .readerGone: .failed(errno: EPIPE)
    case .system(let code): .failed(errno: code)
    case .terminated(let signal): .terminated(signal: signal)
    }
  }
}
