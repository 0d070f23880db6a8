import Diagnostics

/// Text without quotes.
extension BlockParser {
  /// One line of plain text: where it ends, and what ends it.
  struct PlainLine {
    enum Stop {
      case lineEnd, colon, comment
    }

    /// The end without the blanks before the stop.
    let end: Int
    let stop: Stop
    /// Where the line feed, the colon or the `#` stands.
    let index: Int
  }

  /// Looks along a line from `start` for what ends plain text: `: `, ` #` or the line's end.
  func scanPlain(_ start: Int) -> PlainLine {
    var index = start
    while true {
      index = text.textStop(from: index)
      switch text[index] {
      case Byte.colon where text.isBlankOrEnd(index + 1):
        return PlainLine(end: text.trimmedEnd(start, index), stop: .colon, index: index)
      case Byte.hash where index > start && text.isBlank(index - 1):
        return PlainLine(end: text.trimmedEnd(start, index), stop: .comment, index: index)
      case Byte.lineFeed:
        return PlainLine(end: text.trimmedEnd(start, index), stop: .lineEnd, index: index)
      default:
        index += 1
      }
    }
  }

  /// Reads plain text whose first line is known, and the deeper lines that it goes on with.
  mutating func parsePlain(_ start: Int, _ first: PlainLine) {
    if text[start] >= 0xC2 { warnOfStart(Span(start, first.end)) }
    if first.stop == .comment {
      takeComment(first.index)
      warnOfComment(first.index, in: Span(start, first.end))
      return appendScalar(.plain, [], Span(start, first.end))
    }
    position = first.index + 1
    var end = first.end
    var flags: SyntaxNode.Flags = []
    while let index = nextTextLine() {
      flags = .isCooked
      if isElement(index) {
        end = takeDeeperLines(after: end, takesFields: false)
        report(.text(.listInText(text: Span(start, end))), Span(index, index + 1))
        flags = [.isCooked, .isDamaged]
        break
      }
      let line = scanPlain(index)
      if line.stop == .colon {
        end = takeDeeperLines(after: end, takesFields: false)
        report(.text(.colonInText(text: Span(start, end))), Span(line.index, line.index + 1))
        flags = [.isCooked, .isDamaged]
        break
      }
      end = line.end
      position = line.index + 1
      if line.stop == .comment {
        takeComment(line.index)
        warnOfComment(line.index, in: Span(start, end))
        break
      }
    }
    appendScalar(.plain, flags, Span(start, end))
  }

  /// Where the next line has its first byte, if plain text goes on there: it is deeper than the
  /// innermost collection, no comment, and does not look like a field that is indented too deep.
  ///
  /// The blank lines before it are passed over then.
  private mutating func nextTextLine() -> Int? {
    let start = position
    let column = text.skipSpaces(start) - start
    if column <= Int(top.indent), !text.endsLine(start + column), text[start + column] != Byte.tab {
      return nil
    }
    guard let index = nextLine(deeperThan: Int(top.indent)) else { return nil }
    let isEntry = top.kind == .document && (isElement(index) || isField(index))
    if text[index] == Byte.hash || isLikeField(index) || isEntry {
      position = start
      return nil
    }
    reportTabs(from: start, to: index)
    return index
  }

  /// Whether a line starts with one word of ASCII letters and a colon, as the names of fields do.
  func isLikeField(_ index: Int) -> Bool {
    let end = wordEnd(index)
    return end > index && text[end] == Byte.colon && text.isBlankOrEnd(end + 1)
  }

  /// Where a word of ASCII letters, digits, hyphens and underscores ends.
  func wordEnd(_ start: Int) -> Int {
    var index = start
    while true {
      switch text[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), Byte.dash, UInt8(ascii: "_"):
        index += 1
      default:
        return index
      }
    }
  }

  /// Reports the tabs in the blank lines and the indentation from `start` to `end`.
  mutating func reportTabs(from start: Int, to end: Int) {
    var index = start
    while index < end {
      guard text[index] == Byte.tab else {
        index += 1
        continue
      }
      let rest = text.skipBlanks(index)
      report(.layout(.tab(text.endsLine(rest) ? .blankLine : .indentation)), Span(index, rest))
      index = rest
    }
  }
}

/// Warnings about text that can be read and may not be what is meant.
extension BlockParser {
  /// Warns of a comment after prose: text of more than one word.
  private mutating func warnOfComment(_ hash: Int, in value: Span) {
    guard value.range.contains(where: { text.isBlank($0) }) else { return }
    let comment = Span(hash, text.trimmedEnd(hash, text.lineFeed(from: hash)))
    report(.warning(.commentInText(text: value.joined(with: comment))), comment)
  }

  /// Warns of a comment where the value of a key would be and none is.
  mutating func warnOfComment(_ hash: Int) {
    let comment = Span(hash, text.trimmedEnd(hash, text.lineFeed(from: hash)))
    report(.warning(.commentForValue), comment)
  }

  /// Warns of text in curly quotes as if they were YAML's, and of a no-break space before text.
  private mutating func warnOfStart(_ value: Span) {
    if text.has("\u{A0}", at: value.start) {
      report(.warning(.noBreakSpaceAtEdge), Span(value.start, value.start + 2))
    }
    let opens = text.has("“", at: value.start) || text.has("”", at: value.start)
    guard opens, value.count >= 6, text.has("”", at: value.end - 3) else { return }
    let inner = value.start + 3..<value.end - 3
    if !inner.contains(where: { text.has("“", at: $0) || text.has("”", at: $0) }) {
      report(.warning(.curlyQuotes), value)
    }
  }
}
