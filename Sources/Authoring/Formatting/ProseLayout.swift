import Assessment

/// A text for reading as the lines of a block: a blank line between paragraphs and lists, items of
/// lists set in under their dashes.
struct ProseLayout {
  private let blocks: [Prose.MarkupBlock]

  init(_ markup: String) {
    blocks = Prose.markupBlocks(of: markup)
  }

  /// The text on one line, if it is a single paragraph that can stand on one.
  var singleLine: String? {
    guard case .paragraph(let text)? = blocks.first, blocks.count == 1 else { return nil }
    return text.utf8.starts(with: "- ".utf8) ? nil : text
  }

  var isEmpty: Bool { blocks.isEmpty }

  /// The lines at a width; each reads the same as part of the text.
  func lines(width: Int) -> [String] {
    var lines: [String] = []
    for block in blocks {
      if !lines.isEmpty { lines.append("") }
      switch block {
      case .paragraph(let text): lines += WordWrapping.lines(of: text, width: width)
      case .list(let items): for item in items { lines += self.lines(ofItem: item, width: width) }
      }
    }
    return lines
  }

  private func lines(ofItem text: String, width: Int) -> [String] {
    let lines = WordWrapping.lines(of: text, width: width - Self.bullet.count)
    return zip(lines.indices, lines).map { index, line in
      (index == 0 ? Self.bullet : Self.hanging) + line
    }
  }

  private static let bullet = "- "
  private static let hanging = "  "
}
