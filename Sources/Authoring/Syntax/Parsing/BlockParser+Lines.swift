import Diagnostics

/// Lines: blank ones, comments, markers, and the indentation before everything else.
extension BlockParser {
  mutating func parseLine() {
    lineOrigin = position
    let start = text.skipSpaces(position)
    switch text[start] {
    case Byte.lineFeed:
      position = start + 1
    case Byte.carriageReturn where text.endsLine(start):
      position = start + 2
    case Byte.hash:
      takeComment(start)
    case Byte.tab, 0xC2:
      parseOddIndentation(start)
    case Byte.dash, UInt8(ascii: "."), UInt8(ascii: "%"):
      if start != position || !takeMarker(start) { parseContent(start) }
    default:
      parseContent(start)
    }
  }

  /// Records the comment that starts at `hash` and goes on to the next line.
  mutating func takeComment(_ hash: Int) {
    let feed = text.lineFeed(from: hash)
    comments.append(Span(hash, text.trimmedEnd(hash, feed)))
    position = feed + 1
  }

  /// Ends a line of which everything up to `index` was read: true where only blanks and perhaps a
  /// comment follow, and then the next line is next; else nothing is changed.
  mutating func finishLine(_ index: Int) -> Bool {
    let rest = text.skipBlanks(index)
    if text.endsLine(rest) {
      position = text[rest] == Byte.lineFeed ? rest + 1 : rest + 2
      return true
    }
    guard text[rest] == Byte.hash, rest > index else { return false }
    takeComment(rest)
    return true
  }

  mutating func skipLine(_ index: Int) {
    position = text.lineFeed(from: index) + 1
  }

  /// A line indented with a tab or a no-break space: reported, and read as if with spaces.
  private mutating func parseOddIndentation(_ start: Int) {
    var index = start
    var isTab = false
    while true {
      if text[index] == Byte.tab {
        // Most editors that show a tab as an indentation mean two columns or more.
        lineOrigin -= 1
        isTab = true
        index += 1
      } else if text[index] == 0xC2, text[index + 1] == 0xA0 {
        lineOrigin += 1
        index += 2
      } else if text[index] == Byte.space {
        index += 1
      } else {
        break
      }
    }
    guard index > start else { return parseContent(start) }
    oddLine = position
    let span = Span(start, index)
    if text.endsLine(index) {
      if isTab {
        report(.layout(.tab(.blankLine)), span)
      } else {
        report(.layout(.noBreakSpace(.indentation)), span)
      }
      skipLine(index)
    } else if text[index] == Byte.hash {
      report(isTab ? .layout(.tab(.beforeComment)) : .layout(.noBreakSpace(.indentation)), span)
      takeComment(index)
    } else {
      report(isTab ? .layout(.tab(.indentation)) : .layout(.noBreakSpace(.indentation)), span)
      parseContent(index)
    }
  }
}

/// Document markers and directives.
extension BlockParser {
  /// Whether `---` or `...` stands at `index`, which begins a line.
  func isMarker(_ index: Int) -> Bool {
    (text.has("---", at: index) || text.has("...", at: index)) && text.isBlankOrEnd(index + 3)
  }

  /// Reads a line that is a marker or a directive; false where it is neither.
  private mutating func takeMarker(_ start: Int) -> Bool {
    let isFirst = top.kind == .document && top.awaits && !hasMarker
    if text[start] == UInt8(ascii: "%") {
      guard isFirst else { return false }
      report(.refused(.directive), Span(start, text.trimmedEnd(start, text.lineFeed(from: start))))
      skipLine(start)
      return true
    }
    guard isMarker(start) else { return false }
    let span = Span(start, start + 3)
    if text[start] == UInt8(ascii: ".") {
      report(.refused(.documentEnd), span)
    } else if isFirst {
      hasMarker = true
    } else {
      report(.refused(.documentStart), span)
    }
    if finishLine(start + 3) { return true }
    let rest = text.skipBlanks(start + 3)
    report(.refused(.textAfterMarker), Span(rest, text.trimmedEnd(rest, text.lineFeed(from: rest))))
    skipLine(rest)
    return true
  }
}
