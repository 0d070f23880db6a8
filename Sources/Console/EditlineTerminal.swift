import Glibc
package import Typesetting

/// A person's terminal, with line editing by libedit.
package final class EditlineTerminal: Terminal {
  private let output: TextOutput
  private let input: Int32
  private let signals: SignalWatch
  private let history: CommandHistory?
  private let editor: LineEditor
  private let keys: KeySource
  private var prompt = LinePrompt("")
  /// What ended the line, where it was not Return.
  private var ending = LineInput.endOfInput

  /// - Parameter historyPath: where commands are kept from one session to the next.
  /// - Returns: nil where lines can't be edited, because a side is no terminal that can move its
  ///   cursor, or libedit can't be had.
  package init?(
    input: Int32, output: TextOutput, variables: TerminalVariables, signals: SignalWatch,
    historyPath: String?
  ) {
    guard variables.canMoveCursor, isatty(output.descriptor) == 1,
      let mode = TerminalMode(of: input),
      let editor = LineEditor(input: input, output: output.descriptor)
    else { return nil }
    mode.restore()
    (self.input, self.output, self.signals, self.editor) = (input, output, signals, editor)
    keys = KeySource(input: input, signals: signals)
    keys.decoder.passesUnknownKeys = editor.isCustomised
    history = historyPath.map { CommandHistory(path: $0) }
    history?.lines().forEach { editor.remember($0) }
    editor.nextKey = { [unowned self] in nextKey() }
    editor.complete = { [unowned self] in complete() }
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
    guard !line.isEmpty, !line.contains("\n") else { return }
    editor.remember(line)
    switch extent {
    case .session: break
    case .always: history?.add(line)
    }
  }

  // MARK: - Reading

  package func readLine(_ prompt: LinePrompt) -> LineInput {
    guard let mode = TerminalMode(of: input) else { return .failed(errno: errno) }
    self.prompt = prompt
    keys.mode = mode
    keys.decoder.keepsNewlines = prompt.takesManyLines
    editor.prompt = WideString(shown(prompt.text))
    ending = .endOfInput
    let answer = signals.whileReading { edit() }
    mode.restore()
    return answer
  }

  private func edit() -> LineInput {
    do throws(OutputFailure) {
      // Before the prompt, for libedit does it only after: a quick key would be shown twice.
      editor.setRaw(true)
      try markPastes(true)
      let line = editor.readLine()
      try markPastes(false)
      if let line { return .line(line) }
      try output.write(exactly: "\n")
      return ending
    } catch {
      return error.asInput
    }
  }

  /// Asks the terminal to put pastes between brackets, or no more to. In vi's mode the text of a
  /// paste could be taken for commands: there it is left to the person.
  private func markPastes(_ isOn: Bool) throws(OutputFailure) {
    guard !editor.isVi else { return }
    try output.write(exactly: isOn ? Paste.enabling : Paste.disabling)
  }

  /// The prompt for libedit. Spaces at its end stay outside of any colour: a reset that ends a
  /// prompt would be lost.
  private func shown(_ text: StyledText) -> String {
    let words = text.withoutTrailingSpaces
    let spaces = text.text.count - words.text.count
    let mark = String(Character(LineEditor.literalMark))
    let drawn = words.runs.map { run in
      guard let parameters = output.appearance.palette.parameters(of: run.role) else {
        return run.text.visible
      }
      return "\(mark)\u{1B}[\(parameters)m\(mark)\(run.text.visible)\(mark)\u{1B}[0m\(mark)"
    }
    return drawn.joined() + String(repeating: " ", count: spaces)
  }

  // MARK: - Keys

  /// The next key for libedit; whatever else comes is dealt with here. Nil ends the line.
  private func nextKey() -> Unicode.Scalar? {
    while true {
      switch keys.next(until: prompt.deadline) {
      case .key(let key):
        // An escape ends a search, and what follows it would be typed into the line.
        if key == "\u{1B}", editor.isSearching { keys.decoder.forgetRest() }
        return key
      case .resized: resize()
      case .continued: resume()
      case .suspend(let wholeGroup): suspend(wholeGroup: wholeGroup)
      case .ended(let ending):
        self.ending = withPartial(ending)
        leaveLine()
        return nil
      }
    }
  }

  private func withPartial(_ ending: LineInput) -> LineInput {
    guard case .timedOut = ending else { return ending }
    // While the history is searched, the search stands behind the line, after a newline.
    let line = editor.text.split(separator: "\n", omittingEmptySubsequences: false).first
    return .timedOut(partial: prompt.takesManyLines ? editor.text : line.map(String.init) ?? "")
  }

  private var editedLine: EditedLine {
    EditedLine(
      prompt: prompt.text.text.visible, beforeCursor: editor.textBeforeCursor,
      afterCursor: editor.textAfterCursor)
  }

  /// Moves to the last row of the line, so that what is written after a newline covers nothing.
  private func leaveLine() {
    guard !editor.isSearching else { return }
    let rows = editedLine.rowsBelowCursor(columns: columns)
    try? output.write(exactly: String(repeating: "\n", count: rows))
  }

  /// Leaves the terminal as it was found, stands still, and goes on with the same line.
  private func suspend(wholeGroup: Bool) {
    leaveLine()
    try? markPastes(false)
    editor.setRaw(false)
    keys.mode?.restore()
    signals.suspend(wholeGroup: wholeGroup)
    resume()
  }

  /// Takes the terminal back; the shell may have set it as it likes in between. The line is shown
  /// from the start of the row that the cursor is in.
  ///
  /// A process that is to end does not want it: in the background, it would stand still again.
  private func resume() {
    _ = signals.takeContinued()
    guard signals.terminating == nil else { return }
    editor.setRaw(false)
    editor.setRaw(true)
    try? markPastes(true)
    try? output.write(exactly: "\r\u{1B}[J")
    editor.resize()
    editor.show()
  }

  /// Shows the line as it fits the new width, in the place where it was.
  private func resize() {
    let rows = editedLine.rowsAboveCursor(columns: columns)
    try? output.write(exactly: (rows > 0 ? "\u{1B}[\(rows)A" : "") + "\r\u{1B}[J")
    editor.resize()
    editor.show()
  }

  // MARK: - Completion

  private func complete() {
    let line = editor.textBeforeCursor
    switch Completion(of: line, among: prompt.candidates(line)).step {
    case .nothing: break
    case .replace(let count, let text):
      editor.delete(count)
      editor.insert(text)
    case .offer(let candidates):
      leaveLine()
      try? output.write(exactly: "\r\n")
      try? write(CandidateList(candidates: candidates).blocks(for: typesetter))
      editor.show()
    }
  }
}
