import Glibc
package import Typesetting

/// A terminal without line editing: pipes, files, and terminals that can't move their cursor.
///
/// The dialogue is the same, line by line. Where nobody sees what is typed, since it comes from a
/// pipe or a file, each line read is written behind its prompt, so that the output reads well.
package final class PlainTerminal: Terminal {
  private let input: Int32
  private let output: TextOutput
  private let signals: SignalWatch
  private var buffer = LineBuffer()
  private var isAtEnd = false
  /// The terminal's settings when the line was asked for.
  private var mode: TerminalMode?

  package init(input: Int32, output: TextOutput, signals: SignalWatch) {
    self.input = input
    self.output = output
    self.signals = signals
  }

  package var typesetter: Typesetter { output.typesetter }
  package var isInteractive: Bool { isatty(input) == 1 && isatty(output.descriptor) == 1 }
  package var timeSuspended: Duration { signals.timeSuspended }

  package func write(_ blocks: [Block]) throws(OutputFailure) {
    try output.write(blocks)
  }

  /// What was written to a pipe, or read aloud, can't be taken back.
  package func clear() throws(OutputFailure) {}

  /// There are no arrow keys to recall anything with.
  package func remember(_ line: String, _ extent: Recall) {}

  package func readLine(_ prompt: LinePrompt) -> LineInput {
    mode = TerminalMode(of: input)
    mode?.readUTF8()
    defer { mode?.restore() }
    return signals.whileReading {
      do throws(OutputFailure) {
        try output.write(prompt.text)
        let answer = waitForLine(prompt)
        try finishLine(answer)
        return answer
      } catch {
        return error.asInput
      }
    }
  }

  private func waitForLine(_ prompt: LinePrompt) -> LineInput {
    while true {
      if let ending = signalled(prompt) { return ending }
      if let line = buffer.next() { return .line(line) }
      if isAtEnd { return lastLine() }
      let wishes: [Readiness.Wish] = [.init(input, POLLIN), .init(signals.descriptor, POLLIN)]
      let ready = Readiness.wait(for: wishes, until: prompt.deadline)
      if ready[0], let failure = fill() { return failure }
      if let deadline = prompt.deadline, !ready[0], deadline <= .now {
        return .timedOut(partial: buffer.finish())
      }
    }
  }

  /// What stands at the end of the input. A terminal goes on after Ctrl-D, a file doesn't.
  private func lastLine() -> LineInput {
    guard buffer.isEmpty else { return .line(buffer.finish()) }
    isAtEnd = isatty(input) == 0
    return .endOfInput
  }

  /// What the signals that have come make of the waiting, if anything.
  private func signalled(_ prompt: LinePrompt) -> LineInput? {
    signals.drain()
    if signals.takeInterrupted() {
      guard isInteractive else { return .terminated(signal: SIGINT) }
      return .interrupted
    }
    if let signal = signals.terminating { return .terminated(signal: signal) }
    if signals.takeAskedToStop() {
      mode?.restore()
      signals.suspend(wholeGroup: false)
      return signalled(prompt)
    }
    if signals.takeContinued(), isInteractive {
      mode?.readUTF8()
      try? output.write(prompt.text)
    }
    return nil
  }

  /// Reads what there is.
  private func fill() -> LineInput? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &bytes, bytes.count)
    if count > 0 {
      buffer.append(bytes[..<count])
    } else if count == 0 {
      isAtEnd = true
    } else if errno != EINTR && errno != EAGAIN {
      let failure = LineInput.failed(errno: errno)
      return signals.terminatingSoon().map { .terminated(signal: $0) } ?? failure
    }
    return nil
  }

  /// Ends the line of the prompt as a reader of the output should find it.
  private func finishLine(_ answer: LineInput) throws(OutputFailure) {
    switch answer {
    case .line(let line):
      // On a terminal the line, and its end, are there already.
      guard isatty(input) == 0 || isatty(output.descriptor) == 0 else { return }
      try output.write(exactly: (isatty(input) == 0 ? line.visible : "") + "\n")
    case .endOfInput, .interrupted, .timedOut, .terminated, .failed:
      try output.write(exactly: "\n")
    }
  }
}
