import Glibc
package import Typesetting

/// A terminal in which lines are edited: arrow keys, history, completion, pastes as one answer.
package final class EditlineTerminal: Terminal {
  private let editor: LineEditor
  private let output: TextOutput
  private let signals: SignalWatch

  /// Nil where libedit can't work; lines are read without editing then.
  package init?(input: Int32, output: TextOutput, signals: SignalWatch, historyPath: String?) {
    guard
      let editor = LineEditor(
        input: input, output: output, signals: signals, historyPath: historyPath)
    else { return nil }
    self.editor = editor
    self.output = output
    self.signals = signals
  }

  package var typesetter: Typesetter { output.typesetter }
  package var isInteractive: Bool { true }
  package var timeSuspended: Duration { signals.timeSuspended }

  package func write(_ blocks: [Block]) throws(OutputFailure) {
    try output.write(blocks)
  }

  package func clear() throws(OutputFailure) {
    guard !output.appearance.isPlain else { return }
    // The screen and what was scrolled off it (xterm's ED 3), then the cursor home.
    try output.write(exactly: "\u{1B}[2J\u{1B}[3J\u{1B}[H")
  }

  package func remember(_ line: String, _ extent: Recall) {
    editor.history.remember(line, extent)
  }

  package func readLine(_ prompt: LinePrompt) -> LineInput {
    signals.drain()
    if let signal = signals.terminating { return .terminated(signal: signal) }
    return signals.whileReading {
      if let line = editor.line(prompt) { return .line(line) }
      return ending()
    }
  }

  /// Why there was no line. The cursor stands behind the prompt: the next text begins a line.
  private func ending() -> LineInput {
    try? output.write(exactly: "\n")
    return switch editor.interruption {
    case .interrupted: .interrupted
    case .deadline(let partial): .timedOut(partial: partial)
    case .terminated(let signal): .terminated(signal: signal)
    case .failed(let code): .failed(errno: code)
    case nil: .endOfInput
    }
  }
}
