import Diagnostics

/// Blocks: the text after `|` and `>`.
extension BlockParser {
  /// What the line of `|` or `>` says.
  private struct BlockHeader {
    var flags: SyntaxNode.Flags = .isCooked
    /// The digit that says how much deeper the text is, or 0.
    var indent = 0
    var end: Int
    var isRight = true

    var hasChomping: Bool {
      flags.contains(.keepsLineEnds) || flags.contains(.stripsLineEnds)
    }
  }

  /// Reads a block whose `|` or `>` stands at `start`.
  mutating func parseBlock(_ start: Int) {
    let parent = max(0, Int(top.indent))
    var header = scanBlockHeader(start)
    if top.kind == .document, header.indent > 0 { header.isRight = false }
    if !header.isRight, !hasLines(deeperThan: parent, after: start) {
      return refuse(Span(start, start + 1), from: start) { .text(.reservedStart(text: $0)) }
    }
    if !header.isRight { report(.block(.header), Span(start, header.end)) }
    if !finishLine(header.end) {
      let rest = text.skipBlanks(header.end)
      let span = Span(rest, scanText(rest).end)
      guard hasLines(deeperThan: parent, after: start) else {
        return refuse(Span(start, start + 1), from: start) { .text(.reservedStart(text: $0)) }
      }
      skipLine(rest)
      header.flags.insert(.isDamaged)
      report(.block(.textAfterHeader(text: span)), span)
    }
    let kind: SyntaxNode.Kind = text[start] == UInt8(ascii: "|") ? .literal : .folded
    var block = BlockLines(
      parent: parent, indentation: header.indent == 0 ? 0 : parent + header.indent, end: header.end)
    while position < text.count, takeBlockLine(&block) {}
    if block.indentation > Int(UInt16.max) {
      report(.layout(.tooManyLevels), Span(start, header.end))
    }
    appendScalar(kind, header.flags, Span(start, block.end), indentation: block.indentation)
  }

  /// Whether the lines after that of `index` are deeper than a column, or the first one is.
  private mutating func hasLines(deeperThan column: Int, after index: Int) -> Bool {
    let line = position
    defer { position = line }
    skipLine(index)
    return nextLine(deeperThan: column) != nil
  }

  private func scanBlockHeader(_ start: Int) -> BlockHeader {
    var header = BlockHeader(end: start + 1)
    while !text.isBlankOrEnd(header.end) {
      switch text[header.end] {
      case UInt8(ascii: "+") where !header.hasChomping:
        header.flags.insert(.keepsLineEnds)
      case Byte.dash where !header.hasChomping:
        header.flags.insert(.stripsLineEnds)
      case UInt8(ascii: "1")...UInt8(ascii: "9") where header.indent == 0:
        header.indent = Int(text[header.end]) - 0x30
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), Byte.dash:
        header.isRight = false
      default:
        return header
      }
      header.end += 1
    }
    return header
  }

  /// What is known of a block while its lines are read.
  private struct BlockLines {
    let parent: Int
    /// The column of its text, or 0 while no line has shown it.
    var indentation: Int
    /// The end of the last line that is not blank.
    var end: Int
    /// The blank line with the most spaces before the first line that is not blank.
    var widestBlank = Span(at: 0)
  }

  /// Reads one line of a block, or leaves it and answers false where the block has ended.
  private mutating func takeBlockLine(_ block: inout BlockLines) -> Bool {
    let start = position
    var index = start
    let limit = block.indentation == 0 ? Int.max : block.indentation
    while index - start < limit, text[index] == Byte.space { index += 1 }
    if text.endsLine(index) {
      if block.indentation == 0, index - start > block.widestBlank.count {
        block.widestBlank = Span(start, index)
      }
      skipLine(index)
      return true
    }
    if index - start < limit {
      guard takeShallowStart(&block, start, index) else { return false }
      if position > start { return true }
    }
    let feed = text.lineFeed(from: index)
    block.end = feed > index && text[feed - 1] == Byte.carriageReturn ? feed - 1 : feed
    position = feed + 1
    return true
  }

  /// Decides on a line that has fewer spaces than the text of its block, or is its first one: false
  /// where the block ends before it.
  private mutating func takeShallowStart(
    _ block: inout BlockLines, _ start: Int, _ index: Int
  ) -> Bool {
    let column = index - start
    if text[index] == Byte.tab {
      let rest = text.skipBlanks(index)
      if text.endsLine(rest) {
        report(.layout(.tab(.blankLine)), Span(index, rest))
        skipLine(rest)
        return true
      }
      guard column + 2 * (rest - index) > block.parent else { return false }
      report(.layout(.tab(.indentation)), Span(index, rest))
      return true
    }
    guard column > block.parent else { return false }
    if block.indentation == 0 {
      block.indentation = column
      if block.widestBlank.count > column {
        let blank = block.widestBlank
        report(.block(.blankLineTooDeep(expected: column)), Span(blank.start + column, blank.end))
      }
      return true
    }
    if text[index] == Byte.hash { return false }
    report(
      .block(.lineNotIndented(expected: block.indentation)), Span(index, text.lineEnd(from: index)))
    return true
  }
}
