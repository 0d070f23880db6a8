import CEditline
import Typesetting

/// A command of ours that keys can be bound to; its name outlives every editor.
struct CommandName: Sendable {
  let text: String
  private let wideName: [wchar_t]
  private let wideHelp: [wchar_t]

  static let complete = CommandName("repaso-complete", "Complete the word before the cursor")
  static let paste = CommandName("repaso-paste", "Insert a paste as one answer")

  private init(_ text: String, _ help: String) {
    self.text = text
    wideName = PromptText.wide(text)
    wideHelp = PromptText.wide(help)
  }

  /// Copies that are never freed: libedit keeps the pointers.
  func withPointers(_ body: (UnsafePointer<wchar_t>, UnsafePointer<wchar_t>) -> Void) {
    body(CommandName.lasting(wideName), CommandName.lasting(wideHelp))
  }

  private static func lasting(_ text: [wchar_t]) -> UnsafePointer<wchar_t> {
    let pointer = UnsafeMutablePointer<wchar_t>.allocate(capacity: text.count)
    pointer.initialize(from: text, count: text.count)
    return UnsafePointer(pointer)
  }
}

extension LineEditor {
  /// Tab: completes as far as the candidates agree, and lists them where they don't.
  func complete() -> UInt8 {
    let line = lineBeforeCursor.text
    guard let completion = Completion(of: line, among: prompt.candidates(line)) else {
      return UInt8(CC_REFRESH_BEEP)
    }
    let typed = String(line.suffix(completion.replaced))
    if completion.replacement != typed {
      el_deletestr(editor, Int32(typed.unicodeScalars.count))
      el_winsertstr(editor, PromptText.wide(completion.replacement))
      return UInt8(CC_REFRESH)
    }
    guard !completion.choices.isEmpty else { return UInt8(CC_REFRESH) }
    list(completion.choices)
    return UInt8(CC_REDISPLAY)
  }

  private func list(_ choices: [String]) {
    let blocks = choices.sorted().map { Block.paragraph(StyledText($0), indent: 2) }
    // Where the list can't be written, the line can still be typed.
    try? output.write(exactly: "\n")
    try? output.write(blocks)
  }

  /// Inserts what is pasted, up to the mark of its end, as part of this one line.
  func paste() -> UInt8 {
    let end: [Unicode.Scalar] = ["\u{1B}", "[", "2", "0", "1", "~"]
    var pasted: [Unicode.Scalar] = []
    while pasted.suffix(end.count) != end[...] {
      guard case .scalar(let scalar) = keys.next(until: prompt.deadline) else { break }
      pasted.append(scalar)
    }
    if pasted.suffix(end.count) == end[...] { pasted.removeLast(end.count) }
    el_winsertstr(editor, PromptText.wide(cleaned(pasted)))
    return UInt8(CC_REFRESH)
  }

  /// A paste without what would move the cursor: line ends become spaces, or stay where the prompt
  /// takes many lines; other control characters go.
  private func cleaned(_ pasted: [Unicode.Scalar]) -> String {
    var text = ""
    for character in String(String.UnicodeScalarView(pasted)) {
      if character.isNewline {
        text += prompt.takesManyLines ? "\n" : " "
      } else if character == "\t" {
        text += " "
      } else if !character.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
        text.append(character)
      }
    }
    while text.last == " " || text.last == "\n" { text.removeLast() }
    return text
  }
}
