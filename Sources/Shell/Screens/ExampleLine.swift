import Typesetting

/// A line of an example: what a code finds is marked, and what can't be seen is made visible.
///
/// A line that is too long goes on under the beginning of its value, as one may write it in a file.
struct ExampleLine {
  private let text: String
  /// Whether the other example has not this line.
  private let isMarked: Bool

  init(_ text: String, isMarked: Bool) {
    self.text = text
    self.isMarked = isMarked
  }

  func block(_ style: ScreenStyle) -> Block {
    let shown = Self.shown(text)
    let indentation = shown.prefix { $0 == " " }.count
    let words = shown.dropFirst(indentation)
    let opening = Self.opening(of: words)
    let role = isMarked ? Role.strong : .plain
    let mark = isMarked && !style.isPlain ? "> " : "  "
    let lead = String(repeating: " ", count: indentation) + opening
    return .paragraph(
      Paragraph(
        StyledText(String(words.dropFirst(opening.count)), role),
        lead: "\(mark, isMarked ? .accent : .plain)\(lead, role)", indent: 2,
        hanging: 2 + min(lead.count, indentation + 12)))
  }

  /// What is before a line's value: a dash, the name of a field, or both.
  private static func opening(of words: Substring) -> String {
    var rest = words
    while rest.hasPrefix("- ") { rest = rest.dropFirst(2) }
    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    if !name.isEmpty, rest.dropFirst(name.count).hasPrefix(": ") {
      rest = rest.dropFirst(name.count + 2)
    }
    return String(words.prefix(words.count - rest.count))
  }

  /// More than this many characters are in a line only to show that they are too many.
  private static let limit = 160

  /// The text with tabs, no-break spaces and loose accents as pictures; a line of nothing but spaces
  /// as points; of a very long line the beginning.
  private static func shown(_ text: String) -> String {
    guard text.contains(where: { $0 != " " }) else {
      return String(repeating: "·", count: text.count)
    }
    guard text.count <= limit else { return text.prefix(limit / 4) + "…" }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
      let isUnseen =
        scalar == "\t" || scalar.value == 0xA0
        || scalar.properties.generalCategory == .nonspacingMark
      shown += isUnseen ? scalar.picture : String(scalar)
    }
  }
}
