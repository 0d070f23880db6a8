extension Prose {
  /// Reads the light markup of module files.
  ///
  /// One newline is a space, a blank line ends a paragraph, a line that starts with `- ` is an item
  /// of a list, `*emphasis*` stands between asterisks, and `\*` is an asterisk. The same text reads
  /// the same however its lines are broken. An asterisk that opens nothing stands for itself.
  package init(markup: String) {
    self.init(
      blocks: Self.markupBlocks(of: markup).map { block in
        switch block {
        case .paragraph(let text): .paragraph(Self.runs(of: text))
        case .list(let items): .list(items.map(Self.runs))
        }
      })
  }

  /// A block of markup on one line each, its emphasis not yet read.
  package enum MarkupBlock: Hashable, Sendable {
    case paragraph(String)
    case list([String])
  }

  /// The paragraphs and lists of markup: what stays the same however its lines are broken.
  package static func markupBlocks(of markup: String) -> [MarkupBlock] {
    paragraphs(of: markup).flatMap(blocks)
  }

  private static func paragraphs(of markup: String) -> [[Substring]] {
    markup.split(separator: "\n", omittingEmptySubsequences: false)
      .map(trimmed)
      .split { $0.isEmpty }
      .map(Array.init)
  }

  /// The leading lines as a paragraph, then each `- ` with the lines that go on from it.
  private static func blocks(of lines: [Substring]) -> [MarkupBlock] {
    var opening: [Substring] = []
    var items: [[Substring]] = []
    for line in lines {
      if line.hasPrefix("- ") {
        items.append([trimmed(line.dropFirst(2))])
      } else if items.isEmpty {
        opening.append(line)
      } else {
        items[items.count - 1].append(line)
      }
    }
    var blocks: [MarkupBlock] = []
    if !opening.isEmpty { blocks.append(.paragraph(opening.joined(separator: " "))) }
    if !items.isEmpty { blocks.append(.list(items.map { $0.joined(separator: " ") })) }
    return blocks
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var line = line.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    while let last = line.last, last == " " || last == "\t" || last == "\r" { line.removeLast() }
    return line
  }

  /// A text as runs, plain and emphasised in turn.
  private static func runs(of text: String) -> [Run] {
    let characters = Array(text)
    var runs: [Run] = []
    var plain = ""
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character == "\\", index + 1 < characters.count, "*\\".contains(characters[index + 1]) {
        plain.append(characters[index + 1])
        index += 2
      } else if character == "*", let end = closing(characters, after: index) {
        if !plain.isEmpty { runs.append(Run(plain)) }
        plain = ""
        runs.append(Run(unescaped(characters[(index + 1)..<end]), isEmphasised: true))
        index = end + 1
      } else {
        plain.append(character)
        index += 1
      }
    }
    if !plain.isEmpty { runs.append(Run(plain)) }
    return runs
  }

  /// Where the emphasis that opens at `start` closes, or nil where it never does.
  ///
  /// Emphasis begins and ends at a word, so that `2 * 3 * 4` stays as it is.
  private static func closing(_ characters: [Character], after start: Int) -> Int? {
    guard start + 1 < characters.count, !characters[start + 1].isWhitespace else { return nil }
    var index = start + 1
    while index < characters.count {
      if characters[index] == "\\" {
        index += 2
      } else if characters[index] == "*", index > start + 1 {
        return characters[index - 1].isWhitespace ? nil : index
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func unescaped(_ characters: ArraySlice<Character>) -> String {
    var text = ""
    var isEscaped = false
    for character in characters {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        if isEscaped, !"*\\".contains(character) { text.append("\\") }
        text.append(character)
        isEscaped = false
      }
    }
    return text
  }
}
