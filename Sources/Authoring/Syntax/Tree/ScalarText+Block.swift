import Diagnostics

/// The text of `|` and `>` blocks.
extension ScalarText {
  /// Appends a block's text: its lines without their indentation, the line ends kept or folded, and
  /// at the end one line end, none or all of them.
  mutating func cookBlock(_ node: SyntaxNode) {
    let isFolded = node.kind == .folded
    var lines = BlockText(text: self, node: node)
    var breaks: [Span] = []
    var isFirst = true
    var wasDeeper = false
    while let line = lines.next() {
      guard !line.isEmpty else {
        breaks.append(lines.lineEnd)
        continue
      }
      let isDeeper = isBlank(line.lowerBound)
      if isFolded, !isFirst, !wasDeeper, !isDeeper {
        fold(breaks)
      } else {
        for span in breaks { append(Byte.lineFeed, for: span) }
      }
      breaks = [lines.lineEnd]
      copy(line)
      (isFirst, wasDeeper) = (false, isDeeper)
    }
    endBlock(node, breaks: breaks, isEmpty: isFirst)
  }

  /// Appends the line ends between two lines that are folded: a space for one, else one less.
  private mutating func fold(_ breaks: [Span]) {
    if breaks.count == 1 {
      append(Byte.space, for: breaks[0])
    } else {
      for span in breaks.dropFirst() { append(Byte.lineFeed, for: span) }
    }
  }

  private mutating func endBlock(_ node: SyntaxNode, breaks: [Span], isEmpty: Bool) {
    // A line that ends with the file has no line end.
    let breaks = breaks.filter { !$0.isEmpty }
    if node.flags.contains(.keepsLineEnds) {
      for span in breaks { append(Byte.lineFeed, for: span) }
    } else if !node.flags.contains(.stripsLineEnds), !isEmpty, let span = breaks.first {
      append(Byte.lineFeed, for: span)
    }
  }
}

/// The lines of a block one after another, without their indentation; blank ones are empty.
private struct BlockText {
  private let bytes: [UInt8]
  private let indentation: Int
  private let end: Int
  private var position: Int
  /// The line end after the latest line; empty at the end of the file.
  private(set) var lineEnd = Span(at: 0)

  init(text: ScalarText, node: SyntaxNode) {
    bytes = text.bytes
    indentation = Int(node.indentation)
    end = node.span.end
    position = bytes[node.span.start...].firstIndex(of: Byte.lineFeed).map { $0 + 1 } ?? bytes.count
  }

  /// The next line, or nil where something else than a blank line follows the block.
  mutating func next() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    var start = position
    let limit = indentation == 0 ? Int.max : indentation
    while start < bytes.count, start - position < limit, bytes[start] == Byte.space { start += 1 }
    let feed = bytes[start...].firstIndex(of: Byte.lineFeed)
    var lineEnd = feed ?? bytes.count
    if lineEnd > start, feed != nil, bytes[lineEnd - 1] == Byte.carriageReturn { lineEnd -= 1 }
    if position >= end, lineEnd > start { return nil }
    self.lineEnd = Span(lineEnd, feed.map { $0 + 1 } ?? bytes.count)
    position = feed.map { $0 + 1 } ?? bytes.count
    return start..<lineEnd
  }
}
