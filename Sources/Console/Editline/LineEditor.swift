import CEditline
import Glibc
import Typesetting

/// libedit's editor on a pair of descriptors: reads one line at a time, and tells why it stopped.
///
/// It belongs to one thread. Between lines the terminal is as it was found.
final class LineEditor {
  /// Why reading ended other than by a line.
  enum Interruption {
    case interrupted
    case deadline(partial: String)
    case terminated(signal: Int32)
    case failed(errno: Int32)
  }

  let editor: OpaquePointer
  let signals: SignalWatch
  let output: TextOutput
  let history: CommandHistory
  var keys: KeyInput
  /// The prompt of the line that is being read.
  var prompt = LinePrompt("")
  /// Set where reading ends other than by a line.
  var interruption: Interruption?
  /// The prompt's characters, which libedit asks for again at each redraw.
  private(set) var promptText: UnsafeMutablePointer<wchar_t>
  private let descriptor: Int32
  private let files: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)
  let pastesInBrackets: Bool

  /// Nil where the system refuses; lines are read without editing then.
  init?(input: Int32, output: TextOutput, signals: SignalWatch, historyPath: String?) {
    LocaleSetup.useUTF8()
    guard let files = LineEditor.open(input, output.descriptor) else { return nil }
    guard let history = CommandHistory(path: historyPath),
      let editor = el_init("repaso", files.input, files.output, files.output)
    else {
      fclose(files.output)
      fclose(files.input)
      return nil
    }
    self.files = files
    self.editor = editor
    self.history = history
    self.signals = signals
    self.output = output
    descriptor = input
    keys = KeyInput(descriptor: input, signals: signals)
    promptText = LineEditor.copy([0])
    LineEditor.configure(editor, history)
    pastesInBrackets = ced_is_vi(editor) == 0
    ced_set_client_data(editor, Unmanaged.passUnretained(self).toOpaque())
    LineEditor.bindKeys(of: editor, pastesInBrackets: pastesInBrackets)
  }

  deinit {
    el_end(editor)
    fclose(files.output)
    fclose(files.input)
    promptText.deallocate()
  }

  /// Reads a line; nil where the reading was interrupted, as `interruption` says, or ended.
  func line(_ prompt: LinePrompt) -> String? {
    self.prompt = prompt
    interruption = nil
    promptText.deallocate()
    promptText = LineEditor.copy(PromptText.wide(prompt.text, output.appearance.palette))
    let found = TerminalSettings(of: descriptor)
    setBracketedPaste(true)
    var count: Int32 = 0
    let line = el_wgets(editor, &count)
    setBracketedPaste(false)
    found?.restore(to: descriptor)
    guard let line, count > 0, interruption == nil else { return nil }
    let text = PromptText.text(UnsafeBufferPointer(start: line, count: Int(count)))
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// Asks the terminal to say where a paste begins and ends.
  func setBracketedPaste(_ isOn: Bool) {
    guard pastesInBrackets else { return }
    try? output.write(exactly: isOn ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
  }

  private static func copy(_ text: [wchar_t]) -> UnsafeMutablePointer<wchar_t> {
    let pointer = UnsafeMutablePointer<wchar_t>.allocate(capacity: text.count)
    pointer.initialize(from: text, count: text.count)
    return pointer
  }

  /// Opens both sides for libedit, on descriptors of its own.
  private static func open(_ input: Int32, _ output: Int32) -> (
    input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>
  )? {
    let ends = [input, output].map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
    guard ends.allSatisfy({ $0 >= 0 }), let reading = fdopen(ends[0], "r") else { return nil }
    guard let writing = fdopen(ends[1], "w") else {
      fclose(reading)
      return nil
    }
    return (reading, writing)
  }
}

/// The state of a terminal that must be found again.
struct TerminalSettings {
  private var settings = termios()

  /// Nil where the descriptor is no terminal.
  init?(of descriptor: Int32) {
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
  }

  func restore(to descriptor: Int32) {
    var settings = settings
    tcsetattr(descriptor, TCSADRAIN, &settings)
  }
}
