import Diagnostics

/// How prose reads from a scalar whose lines are folded: a `>` block, or text over several lines
/// with or without quotes.
///
/// Folding has made a space of each line end and a line end of each blank line. A blank line ends a
/// paragraph whichever style carries the text, so line ends become blank lines again, except before
/// what is set in: YAML leaves such lines as they are, and so are the items of a list.
enum FoldedText {
  static func markup(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.dropFirst().contains(where: { !$0.isEmpty }) else { return text }
    var markup = String(lines[0])
    for (previous, line) in zip(lines, lines.dropFirst()) {
      let goesOn = [previous, line].contains { $0.first == " " } || line.hasPrefix("- ")
      markup += goesOn ? "\n" : "\n\n"
      markup += line
    }
    return markup
  }
}

/// Finds a list inside a `>` block, whose lines would be joined.
enum FoldedList {
  /// The first line that begins with `- ` right below another line of the block, or nil.
  ///
  /// Lines that are set in further are not folded, so a list among them stays one.
  static func line(in bytes: [UInt8], _ block: SyntaxNode) -> Span? {
    let indentation = Int(block.indentation)
    var joinsNext = false
    var start = lineEnd(in: bytes, from: Int(block.start), to: Int(block.end)) + 1
    while start < Int(block.end) {
      let end = lineEnd(in: bytes, from: start, to: Int(block.end))
      let text = min(start + indentation, end)
      let isText = text < end && bytes[text] != 0x20 && bytes[text] != 0x0D
      if joinsNext, isText, beginsItem(bytes, text, end) {
        return Span(text, trimmed(bytes, text, end))
      }
      joinsNext = isText
      start = end + 1
    }
    return nil
  }

  private static func lineEnd(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] != 0x0A { offset += 1 }
    return offset
  }

  private static func beginsItem(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    start + 1 < end && bytes[start] == UInt8(ascii: "-") && bytes[start + 1] == 0x20
  }

  private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    end > start && bytes[end - 1] == 0x0D ? end - 1 : end
  }
}
