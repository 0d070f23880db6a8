import Diagnostics

/// Text in quotes.
extension BlockParser {
  /// A quoted text from its opening quote on.
  private struct QuotedText {
    let span: Span
    /// False where the closing quote was not found; the span is the opening quote then.
    let isClosed: Bool
    let hasLines: Bool
    /// Whether there is something to unescape or to unfold.
    let isCooked: Bool
  }

  /// Reads a quoted value on the line of its key.
  mutating func parseQuotedValue(_ start: Int) {
    finishQuoted(scanQuoted(start))
  }

  /// Reads quoted text that may be a key, and has to be one unless a mapping may open here.
  mutating func parseQuotedNode(_ start: Int, opens: Bool) {
    let quoted = scanQuoted(start)
    let colon = text.skipBlanks(quoted.span.end)
    let isSpaced = text.isBlankOrEnd(colon + 1)
    if quoted.isClosed, text[colon] == Byte.colon, isSpaced || !opens {
      if quoted.hasLines { report(.layout(.keyOverLines), quoted.span) }
      if !isSpaced { report(.layout(.missingSpaceAfterColon), Span(start, colon + 1)) }
      takeKey(
        quoted.span, kind: kind(of: start), flags: quoted.isCooked ? .isCooked : [], colon: colon,
        opens: opens)
    } else if opens {
      finishQuoted(quoted)
    } else {
      report(.layout(.fieldExpected(isFirst: false)), Span(start, text.lineEnd(from: start)))
      loseLines(from: start)
    }
  }

  private func kind(of start: Int) -> SyntaxNode.Kind {
    text[start] == Byte.quote ? .doubleQuoted : .singleQuoted
  }

  /// Takes a quoted text as a value if its line ends after it.
  private mutating func finishQuoted(_ quoted: QuotedText) {
    let start = quoted.span.start
    guard quoted.isClosed else {
      let open = Span(start, start + 1)
      return refuse(open, from: start) { .text(.quoteUnclosed(text: $0)) }
    }
    if finishLine(quoted.span.end) {
      return appendScalar(kind(of: start), quoted.isCooked ? .isCooked : [], quoted.span)
    }
    let rest = text.skipBlanks(quoted.span.end)
    let restEnd = scanText(rest).end
    refuse(Span(rest, restEnd), from: start, restFrom: rest) { .text(.textAfterQuote(text: $0)) }
  }

  /// Looks for the closing quote, along the line and the indented lines after it.
  private mutating func scanQuoted(_ start: Int) -> QuotedText {
    let quote = text[start]
    let escape = quote == Byte.quote ? Byte.backslash : quote
    let known = problems.count
    var index = start + 1
    var isCooked = false
    var shallowLines = 0
    var hasLines = false
    while true {
      index = text.lineFeed(or: quote, escape, from: index)
      if text[index] == Byte.lineFeed {
        guard let next = nextQuotedLine(after: index, &shallowLines) else {
          problems.removeSubrange(known...)
          return QuotedText(
            span: Span(start, start + 1), isClosed: false, hasLines: false, isCooked: false)
        }
        hasLines = true
        isCooked = true
        index = next
      } else if text[index] == Byte.backslash {
        isCooked = true
        index = checkEscape(index)
      } else if quote == Byte.apostrophe, text[index + 1] == Byte.apostrophe {
        isCooked = true
        index += 2
      } else {
        return QuotedText(
          span: Span(start, index + 1), isClosed: true, hasLines: hasLines, isCooked: isCooked)
      }
    }
  }

  /// Where quoted text goes on after a line, or nil where it can't.
  ///
  /// Its lines have to be deeper than the innermost collection. One that is not is reported and
  /// taken all the same, unless it looks like the next entry: then a quote was forgotten.
  private mutating func nextQuotedLine(after feed: Int, _ shallowLines: inout Int) -> Int? {
    var start = feed + 1
    var index = text.skipBlanks(start)
    while start < text.count, text.endsLine(index) {
      start = text.lineFeed(from: index) + 1
      index = text.skipBlanks(start)
    }
    guard start < text.count, !(index == start && isMarker(index)) else { return nil }
    if index - start <= Int(top.indent) {
      if isElement(index) || isLikeField(index) || shallowLines == Self.shallowLineLimit {
        return nil
      }
      if shallowLines == 0 { report(.text(.quoteLineNotIndented), Span(index, index + 1)) }
      shallowLines += 1
    }
    reportTabs(from: feed + 1, to: index)
    return index
  }

  /// After so many lines that are not indented a quote was surely forgotten.
  private static var shallowLineLimit: Int { 20 }
}

/// Escapes in double quotes.
extension BlockParser {
  /// Checks the escape at `backslash`; gives the index after it.
  mutating func checkEscape(_ backslash: Int) -> Int {
    let end = backslash + 2
    let span = Span(backslash, end)
    switch text[backslash + 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "_"), UInt8(ascii: "/"), Byte.quote,
      Byte.backslash, Byte.space:
      return end
    case Byte.lineFeed, Byte.carriageReturn:
      return backslash + 1
    case UInt8(ascii: "x"):
      return checkHexadecimal(backslash, digits: 2)
    case UInt8(ascii: "u"):
      return checkHexadecimal(backslash, digits: 4)
    case UInt8(ascii: "U"):
      return checkHexadecimal(backslash, digits: 8)
    case let letter:
      if let scalar = Escape.named[letter] {
        report(.text(.escapedControl(scalar)), span)
        return end
      }
      let known = letter < 0x80 ? end : scalarEnd(backslash + 1)
      report(.text(.unknownEscape), Span(backslash, known))
      return known
    }
  }

  private mutating func checkHexadecimal(_ backslash: Int, digits: Int) -> Int {
    var scalar: UInt32 = 0
    for index in backslash + 2..<backslash + 2 + digits {
      guard let digit = Escape.hexadecimal(text[index]) else {
        report(.text(.unknownEscape), Span(backslash, index))
        return index
      }
      scalar = scalar << 4 | digit
    }
    let span = Span(backslash, backslash + 2 + digits)
    if (0xD800...0xDFFF).contains(scalar) {
      let isPair = scalar < 0xDC00 && hasLowSurrogate(at: span.end)
      let whole = isPair ? Span(span.start, span.end + 6) : span
      report(.text(.escapedSurrogate), whole)
      return whole.end
    } else if Unicode.Scalar(scalar) == nil {
      report(.text(.unknownEscape), span)
    } else if Self.isRefused(scalar) {
      report(.text(.escapedControl(scalar)), span)
    }
    return span.end
  }

  /// Whether the second half of a character that JSON writes in two stands at `index`.
  private func hasLowSurrogate(at index: Int) -> Bool {
    guard text.has("\\u", at: index) else { return false }
    let digits = (index + 2..<index + 6).compactMap { Escape.hexadecimal(text[$0]) }
    return digits.count == 4 && (0xDC00...0xDFFF).contains(digits.reduce(0) { $0 << 4 | $1 })
  }

  /// The end of the character that starts at `index`.
  private func scalarEnd(_ index: Int) -> Int {
    var end = index + 1
    while text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// Whether a character may not be in a text, however it is written.
  private static func isRefused(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return scalar != 0x09 && scalar != 0x0A && (scalar < 0x20 || scalar == 0x7F)
    }
    return TextCheck.fault(of: scalar)?.severity == .error
  }
}
