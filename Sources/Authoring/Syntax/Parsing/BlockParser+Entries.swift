import Diagnostics

/// Entries of collections: elements after `- `, keys, and the values that stand on lines of their
/// own.
extension BlockParser {
  /// Reads the content of a line from its first byte that is no indentation.
  mutating func parseContent(_ index: Int) {
    let isElement = isElement(index)
    switch place(index, isElement: isElement) {
    case .lost:
      loseLines(from: index)
    case .entry:
      if isElement { parseElement(index, opens: false) } else { parseField(index) }
    case .value:
      if isElement { parseElement(index, opens: true) } else { parseNode(index) }
    case .element(let start):
      if !finishLine(start) { parseNode(start) }
    }
  }

  func isElement(_ index: Int) -> Bool {
    text[index] == Byte.dash && text.isBlankOrEnd(index + 1)
  }

  /// Reads a `- ` and what follows on its line, other elements included (`- - a`).
  private mutating func parseElement(_ index: Int, opens: Bool) {
    var index = index
    var opens = opens
    repeat {
      if opens, !open(.sequence, at: index) { return }
      let end = index + 1
      top.awaited = Int32(truncatingIfNeeded: end)
      contentEnd = end
      index = skipAfterDash(end)
      if text.endsLine(index) || text[index] == Byte.hash {
        _ = finishLine(end)
        return
      }
      opens = true
    } while isElement(index)
    parseNode(index)
  }

  /// The first byte after a dash and its spaces; tabs and no-break spaces among them are reported.
  private mutating func skipAfterDash(_ start: Int) -> Int {
    let index = text.skipSpaces(start)
    if text[index] == Byte.tab {
      let end = text.skipBlanks(index)
      report(.layout(.tab(.afterDash)), Span(index, end))
      return end
    }
    return index
  }

  /// Reads the next field of the innermost mapping.
  private mutating func parseField(_ index: Int) {
    switch text[index] {
    case Byte.quote, Byte.apostrophe:
      parseQuotedNode(index, opens: false)
    case Byte.colon where text.isBlankOrEnd(index + 1),
      UInt8(ascii: "?") where text.isBlankOrEnd(index + 1):
      refuseKeyIndicator(index)
    default:
      let line = scanPlain(index)
      if line.stop == .colon {
        if isReserved(text[index]) { refuseKey(Span(index, line.end)) }
        takeKey(Span(index, line.end), colon: line.index, opens: false)
      } else {
        fieldExpected(index, line)
      }
    }
  }

  /// Reads a key and what follows its colon on the line.
  mutating func takeKey(
    _ span: Span, kind: SyntaxNode.Kind = .plain, flags: SyntaxNode.Flags = [], colon: Int,
    opens: Bool
  ) {
    if opens, !open(.mapping, at: span.start) { return }
    if colon - span.start > SyntaxLimits.keyBytes { report(.layout(.longKey), span) }
    let awaited = colon + 1
    top.lastKey = Int32(truncatingIfNeeded: nodes.count)
    appendScalar(kind, flags, span)
    top.awaited = Int32(truncatingIfNeeded: awaited)
    contentEnd = awaited
    if kind == .plain, span.count == 2, text.has("<<", at: span.start) {
      return refuseMergeKey(span)
    }
    let start = text.skipBlanks(awaited)
    if text.endsLine(start) {
      position = text[start] == Byte.lineFeed ? start + 1 : start + 2
    } else if text[start] == Byte.hash, start > awaited {
      top.comment = Int32(truncatingIfNeeded: start)
      takeComment(start)
    } else {
      parseValue(start)
    }
  }

  /// Reads a value on the line of its key.
  private mutating func parseValue(_ index: Int) {
    switch text[index] {
    case Byte.quote, Byte.apostrophe:
      parseQuotedValue(index)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      parseBlock(index)
    case UInt8(ascii: "["):
      parseFlow(index)
    case Byte.dash where text.isBlankOrEnd(index + 1):
      refuse(Span(index, index + 1), from: index, takesFields: true) {
        .layout(.elementBesideKey(text: $0))
      }
    case UInt8(ascii: "?") where text.isBlankOrEnd(index + 1),
      Byte.colon where text.isBlankOrEnd(index + 1):
      refuse(Span(index, index + 1), from: index) { .text(.reservedStart(text: $0)) }
    case let byte where isReserved(byte):
      refuseReserved(index)
    default:
      let line = scanPlain(index)
      if line.stop == .colon {
        refuse(Span(line.index, line.index + 1), from: index) { .text(.colonInText(text: $0)) }
      } else {
        parsePlain(index, line)
      }
    }
  }

  /// Reads a value on a line of its own, or after a dash: perhaps the first field of a mapping.
  mutating func parseNode(_ index: Int) {
    switch text[index] {
    case Byte.quote, Byte.apostrophe:
      parseQuotedNode(index, opens: true)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      parseBlock(index)
    case UInt8(ascii: "["):
      parseFlow(index)
    case UInt8(ascii: "?") where text.isBlankOrEnd(index + 1),
      Byte.colon where text.isBlankOrEnd(index + 1):
      refuseKeyIndicator(index)
    case let byte where isReserved(byte):
      refuseReservedNode(index)
    default:
      let line = scanPlain(index)
      if line.stop == .colon {
        takeKey(Span(index, line.end), colon: line.index, opens: true)
      } else if top.kind != .document || !takeTightField(index, opens: true) {
        parsePlain(index, line)
      }
    }
  }

  /// Whether a plain scalar can't start with a byte.
  func isReserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), Byte.comma, UInt8(ascii: "|"), UInt8(ascii: ">"):
      true
    default: false
    }
  }
}
