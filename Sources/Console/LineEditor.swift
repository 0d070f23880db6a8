import CEditline
import Glibc

/// A line being edited, by libedit: the only place that knows its C interface.
///
/// libedit calls back for each key and for the commands that it does not have; whoever owns the
/// editor says what they do. It must be used from one thread, like everything of libedit.
final class LineEditor {
  /// The next key, or nil to end the line unanswered.
  var nextKey: () -> Unicode.Scalar? = { nil }
  /// What Tab does. The line is shown again as it then is.
  var complete: () -> Void = {}
  /// What is shown before the line; between two `literalMark`s stands what takes no columns.
  var prompt = WideString("")
  /// Whether the person's own `~/.editrc` was read: they have taken the keys into their hands.
  private(set) var isCustomised = false

  static let literalMark: Unicode.Scalar = "\u{1}"

  let editor: OpaquePointer
  let history: OpaquePointer
  private let streams: [UnsafeMutablePointer<FILE>]
  private let commands = (
    complete: WideString(KeyBinding.completeCommand),
    newline: WideString(KeyBinding.newlineCommand), help: WideString("-")
  )

  /// - Returns: nil where libedit can't be had: no descriptors, no memory, no UTF-8.
  init?(input: Int32, output: Int32) {
    guard LocaleSetup.useUTF8() else { return nil }
    let opened = [
      LineEditor.stream(dup(input), "r"), LineEditor.stream(dup(output), "w"),
      // libedit's own complaints (a terminal that it does not know) interest nobody.
      LineEditor.stream(open("/dev/null", O_WRONLY), "w"),
    ].compactMap { $0 }
    guard opened.count == 3, let history = history_winit(),
      let editor = el_init("repaso", opened[0], opened[1], opened[2])
    else {
      opened.forEach { fclose($0) }
      return nil
    }
    (self.editor, self.history, streams) = (editor, history, opened)
    setUp()
  }

  deinit {
    // libedit would put the terminal's settings back once more, and throw away what was typed ahead.
    ced_set_input(editor, streams[2])
    el_end(editor)
    history_wend(history)
    streams.reversed().forEach { fclose($0) }
  }

  private static func stream(_ descriptor: Int32, _ mode: String) -> UnsafeMutablePointer<FILE>? {
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return fdopen(descriptor, mode)
  }

  // MARK: - Setting up

  private func setUp() {
    ced_set_client_data(editor, Unmanaged.passUnretained(self).toOpaque())
    ced_set_prompt(editor, LineEditor.givePrompt, wchar_t(LineEditor.literalMark.value))
    ced_set_getc(editor, LineEditor.giveKey)
    ced_history_set_size(history, Int32(CommandHistory.most))
    ced_history_set_unique(history, 1)
    ced_set_history(editor, history)
    WideString.with("emacs") { _ = ced_set_editor(editor, $0) }
    let help = commands.help.pointer
    ced_add_command(editor, commands.complete.pointer, help, LineEditor.runComplete)
    ced_add_command(editor, commands.newline.pointer, help, LineEditor.runNewline)
    isCustomised = el_source(editor, nil) == 0
    bindKeys()
    // Ctrl-C and Ctrl-Z arrive as keys, and line ends as they are.
    for flag in ["-isig", "-inlcr", "-icrnl"] {
      WideString.with(flag) { _ = ced_set_tty(editor, $0) }
    }
  }

  private func bindKeys() {
    for binding in isCustomised ? KeyBinding.ours : KeyBinding.all {
      for key in binding.keys {
        WideString.with(key) { key in
          WideString.with(binding.command) { _ = ced_bind(editor, key, $0) }
        }
      }
    }
  }

  // MARK: - What libedit calls

  private static func of(_ editor: OpaquePointer?) -> LineEditor? {
    ced_client_data(editor).map {
      Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue()
    }
  }

  private static let givePrompt: ced_prompt_fn = { of($0)?.prompt.pointer }

  /// A key, and 1; or 0 for the end of the input, which ends the line.
  private static let giveKey: ced_getc_fn = { editor, place in
    guard let key = of(editor)?.nextKey() else { return 0 }
    place?.pointee = wchar_t(bitPattern: key.value)
    return 1
  }

  private static let runComplete: ced_command_fn = { editor, _ in
    of(editor)?.complete()
    return UInt8(CC_REFRESH)
  }

  private static let runNewline: ced_command_fn = { editor, _ in
    of(editor)?.insert("\n")
    return UInt8(CC_REFRESH)
  }
}
