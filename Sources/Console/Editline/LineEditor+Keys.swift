import CEditline
import Glibc

// How keys come in, and which of them do something of ours.
extension LineEditor {
  /// The editor that libedit calls us about.
  static func of(_ editor: OpaquePointer?) -> LineEditor? {
    guard let editor, let pointer = ced_client_data(editor) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// Sets libedit up; the user's own `~/.editrc` is read before our keys are bound.
  static func configure(_ editor: OpaquePointer, _ history: CommandHistory) {
    ced_set_prompt(editor, { LineEditor.of($0)?.promptText }, PromptText.mark)
    ced_set_getc(editor) { editor, character in
      LineEditor.of(editor)?.nextKey(into: character) ?? 0
    }
    ced_set_editor(editor, PromptText.wide("emacs"))
    ced_set_history(editor, history.handle)
    CommandName.complete.withPointers { name, help in
      ced_add_command(editor, name, help) { editor, _ in
        LineEditor.of(editor)?.complete() ?? UInt8(CC_ERROR)
      }
    }
    CommandName.paste.withPointers { name, help in
      ced_add_command(editor, name, help) { editor, _ in
        LineEditor.of(editor)?.paste() ?? UInt8(CC_ERROR)
      }
    }
    el_source(editor, nil)
  }

  static func bindKeys(of editor: OpaquePointer, pastesInBrackets: Bool) {
    func bind(_ key: String, _ command: String) {
      ced_bind(editor, PromptText.wide(key), PromptText.wide(command))
    }
    bind("\\t", CommandName.complete.text)
    if pastesInBrackets {
      bind("\\e[200~", CommandName.paste.text)
      // The arrows with Ctrl, which would insert their codes otherwise.
      bind("\\e[1;5C", "em-next-word")
      bind("\\e[1;5D", "ed-prev-word")
      bind("\\e[3~", "ed-delete-next-char")
    }
    // Ctrl-C, Ctrl-Z and Ctrl-\ are keys: they must not end the process with a terminal that shows
    // nothing of what is typed.
    ced_set_tty(editor, PromptText.wide("-isig"))
  }

  /// Answers libedit's wish for a key: 1 for a key, 0 for the end, -1 for an interruption.
  private func nextKey(into character: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    while true {
      switch keys.next(until: prompt.deadline) {
      case .scalar("\u{3}"):
        return stop(.interrupted)
      case .scalar("\u{1A}"):
        standStill(wholeGroup: true)
      case .scalar(let scalar):
        character?.pointee = wchar_t(bitPattern: scalar.value)
        return 1
      case .deadline:
        return stop(.deadline(partial: lineBeforeCursor.whole))
      case .end:
        return 0
      case .failed(let code):
        return stop(.failed(errno: code))
      case .signal:
        if let interruption = obeySignals() { return stop(interruption) }
      }
    }
  }

  private func stop(_ interruption: Interruption) -> Int32 {
    self.interruption = interruption
    return -1
  }

  /// Does what the signals that came ask for; an interruption where they end the reading.
  private func obeySignals() -> Interruption? {
    signals.drain()
    if let signal = signals.terminating { return .terminated(signal: signal) }
    if signals.takeInterrupted() { return .interrupted }
    if signals.takeAskedToStop() { standStill(wholeGroup: false) }
    if signals.takeContinued() { comeBack() }
    if signals.takeResized() { el_resize(editor) }
    return nil
  }

  /// Ctrl-Z: leaves the terminal as it was found, and stands still until told to go on.
  private func standStill(wholeGroup: Bool) {
    setBracketedPaste(false)
    ced_set_raw(editor, 0)
    try? output.write(exactly: "\n")
    signals.suspend(wholeGroup: wholeGroup)
    _ = signals.takeContinued()
    comeBack()
  }

  /// Takes the terminal back after the process stood still.
  private func comeBack() {
    ced_set_raw(editor, 1)
    setBracketedPaste(true)
    el_resize(editor)
    ced_refresh(editor)
  }

  /// The line being typed: up to the cursor, and whole.
  var lineBeforeCursor: (text: String, whole: String) {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer else { return ("", "") }
    let cursor = UnsafeBufferPointer(start: start, count: line.cursor - UnsafePointer(start))
    let all = UnsafeBufferPointer(start: start, count: line.lastchar - UnsafePointer(start))
    return (PromptText.text(cursor), PromptText.text(all))
  }
}
