import Glibc
package import Typesetting

/// A place to write text to: standard output or standard error, be it a terminal, a pipe or a file.
///
/// Everything is written before a call returns, or the call throws.
package struct TextOutput {
  /// The most bytes that a pipe found ready takes without blocking (`PIPE_BUF`).
  private static let chunk = 4096

  package let descriptor: Int32
  package let appearance: Appearance
  private let variables: TerminalVariables
  private let signals: SignalWatch?

  /// - Parameter signals: whose request to end is heard even while the other side takes nothing.
  package init(
    descriptor: Int32, appearance: Appearance, variables: TerminalVariables,
    signals: SignalWatch? = nil
  ) {
    self.descriptor = descriptor
    self.appearance = appearance
    self.variables = variables
    self.signals = signals
  }

  /// The width of this moment.
  package var typesetter: Typesetter {
    let size = TerminalSize(descriptor: descriptor, variables: variables)
    return Typesetter(columns: size.columns, isPlain: appearance.isPlain)
  }

  /// Lays the blocks out at the width of this moment, and writes them.
  package func write(_ blocks: [Block]) throws(OutputFailure) {
    let lines = typesetter.lines(of: blocks)
    try write(exactly: lines.reduce(into: "") { $0 += appearance.palette.rendered($1) + "\n" })
  }

  /// Writes a piece of a line.
  package func write(_ text: StyledText) throws(OutputFailure) {
    try write(exactly: appearance.palette.rendered(text))
  }

  /// Writes data as they are, escapes and all: a format's own writer has made them harmless.
  package func write(exactly text: String) throws(OutputFailure) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      try waitUntilReady()
      let end = min(bytes.count, start + TextOutput.chunk)
      let written = bytes[start..<end].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written >= 0 {
        start += written
      } else if errno != EINTR && errno != EAGAIN {
        throw failure(errno)
      }
    }
  }

  /// A terminal that has gone is told by its signal.
  private func failure(_ code: Int32) -> OutputFailure {
    guard code == EIO, let signal = signals?.terminatingSoon() else {
      return OutputFailure(errno: code)
    }
    return .terminated(signal: signal)
  }

  /// Waits until the other side takes something, or a signal asks the process to end.
  private func waitUntilReady() throws(OutputFailure) {
    guard descriptor >= 0 else { throw .system(errno: EBADF) }
    while true {
      let ready = Readiness.wait(
        for: [.init(descriptor, POLLOUT), .init(signals?.descriptor ?? -1, POLLIN)], until: nil)
      if ready.first != false { return }
      signals?.drain()
      if let signal = signals?.terminating { throw .terminated(signal: signal) }
    }
  }
}
