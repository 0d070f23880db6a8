import CEditline
import Typesetting

/// A prompt as libedit takes it: wide characters, with a mark around what the terminal obeys.
enum PromptText {
  /// Stands before and after an escape sequence; it is never shown.
  static let mark: wchar_t = 1

  /// The prompt with its colours.
  ///
  /// The spaces at its end come after the last escape, which libedit would lose otherwise.
  static func wide(_ text: StyledText, _ palette: Palette) -> [wchar_t] {
    let bare = text.withoutTrailingSpaces
    let spaces = text.text.count - bare.text.count
    let runs = bare.runs.map { run -> String in
      let words = run.text.visible
      guard let parameters = palette.parameters(of: run.role) else { return words }
      return "\u{1}\u{1B}[\(parameters)m\u{1}\(words)\u{1}\u{1B}[0m\u{1}"
    }
    // Escapes that meet are one.
    let line = runs.joined().split(separator: "\u{1}\u{1}", omittingEmptySubsequences: false)
      .joined()
    return wide(line + String(repeating: " ", count: spaces))
  }

  /// Any text, ended by zero.
  static func wide(_ text: String) -> [wchar_t] {
    text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
  }

  /// The text of wide characters; what is no character becomes U+FFFD.
  static func text(_ wide: some Sequence<wchar_t>) -> String {
    var text = String.UnicodeScalarView()
    for value in wide {
      text.append(Unicode.Scalar(UInt32(bitPattern: value)) ?? "\u{FFFD}")
    }
    return String(text)
  }
}
