import Diagnostics

/// What is not in the subset, or was meant as text: reported, and read as text as far as it goes.
extension BlockParser {
  /// Reports a value that starts at `start` and takes it for damaged text, together with the deeper
  /// lines after it: those that read as text, or all of them where it was a structure.
  /// A comment is looked for from `rest` on.
  mutating func refuse(
    _ span: Span, from start: Int, restFrom rest: Int? = nil, takesFields: Bool = false,
    _ fault: (Span) -> SyntaxFault
  ) {
    let whole = takeText(start, restFrom: rest ?? start, takesFields: takesFields)
    report(fault(whole), span)
    appendScalar(.plain, [.isCooked, .isDamaged], whole)
  }

  /// Reads from `start` to the end of the line (or to a comment) and over the deeper lines after
  /// it.
  mutating func takeText(_ start: Int, restFrom rest: Int, takesFields: Bool) -> Span {
    let line = scanText(rest)
    if line.stop == .comment { takeComment(line.index) } else { position = line.index + 1 }
    return Span(start, takeDeeperLines(after: max(start, line.end), takesFields: takesFields))
  }

  /// Reads over the lines deeper than the innermost collection, up to one that looks like a field
  /// unless `takesFields`; gives the end of the last one, or `end` where there is none.
  mutating func takeDeeperLines(after end: Int, takesFields: Bool) -> Int {
    var end = end
    while let line = nextLine(deeperThan: max(0, Int(top.indent))) {
      if !takesFields, isLikeField(line) { break }
      let feed = text.lineFeed(from: line)
      end = text.trimmedEnd(line, feed)
      position = feed + 1
    }
    return end
  }

  /// Looks along a line for its end or a comment, whatever else there is.
  func scanText(_ start: Int) -> PlainLine {
    var index = start
    while true {
      index = text.lineFeed(or: Byte.hash, Byte.hash, from: index)
      let isEnd = text[index] == Byte.lineFeed
      if isEnd || (index > start && text.isBlank(index - 1)) {
        let end = text.trimmedEnd(start, index)
        return PlainLine(end: end, stop: isEnd ? .lineEnd : .comment, index: index)
      }
      index += 1
    }
  }

  /// Whether nothing but blanks and perhaps a comment follow on the line.
  private func isOver(_ index: Int) -> Bool {
    let rest = text.skipBlanks(index)
    return text.endsLine(rest) || (text[rest] == Byte.hash && rest > index)
  }
}

/// Keys that are none.
extension BlockParser {
  mutating func refuseKey(_ span: Span) {
    report(.layout(.keyStart), span)
  }

  /// A line that starts with `? ` or `: `.
  mutating func refuseKeyIndicator(_ index: Int) {
    let isComplex = text[index] != Byte.colon
    let span = Span(index, index + 1)
    if top.awaits, top.kind != .document {
      return refuse(span, from: index, takesFields: true) { _ in
        isComplex ? .refused(.complexKey) : .layout(.missingKey)
      }
    }
    report(isComplex ? .refused(.complexKey) : .layout(.missingKey), span)
    let column = column(of: index)
    loseLines(from: index)
    guard isComplex, let value = nextLine(deeperThan: column - 1) else { return }
    if value - position == column, text[value] == Byte.colon { loseLines(from: value) }
  }

  /// `<<:`, whose key was read: its value is passed over.
  mutating func refuseMergeKey(_ key: Span) {
    refuse(key, from: text.skipBlanks(Int(top.awaited)), takesFields: true) { _ in
      .refused(.mergeKey)
    }
    markDamage()
  }

  /// A line in a mapping that is no `key: value`: mended where only a space is missing.
  mutating func fieldExpected(_ index: Int, _ line: PlainLine) {
    if takeTightField(index, opens: false) { return }
    report(.layout(.fieldExpected(isFirst: false)), Span(index, max(line.end, index + 1)))
    loseLines(from: index)
  }

  /// Reads a field whose colon has no space after it, or a no-break space, which is reported; false
  /// where the line is none.
  mutating func takeTightField(_ index: Int, opens: Bool) -> Bool {
    let colon = wordEnd(index)
    guard colon > index, text[colon] == Byte.colon, !text.has("//", at: colon + 1) else {
      return false
    }
    if text.has("\u{A0}", at: colon + 1) {
      report(.layout(.noBreakSpace(.afterColon)), Span(colon + 1, colon + 3))
      takeKey(Span(index, colon), colon: colon + 2, opens: opens)
    } else {
      report(.layout(.missingSpaceAfterColon), Span(index, colon + 1))
      takeKey(Span(index, colon), colon: colon, opens: opens)
    }
    return true
  }
}

/// Values that start with a character that YAML keeps for itself.
extension BlockParser {
  mutating func refuseReserved(_ index: Int) {
    let first = Span(index, index + 1)
    switch text[index] {
    case UInt8(ascii: "&"), UInt8(ascii: "!"):
      refuseProperties(index)
    case UInt8(ascii: "*"):
      let end = wordEnd(index + 1)
      if end > index + 1, isOver(end) {
        refuse(Span(index, end), from: index) { _ in .refused(.alias) }
      } else {
        refuse(first, from: index) { .text(.asteriskStart(text: $0)) }
      }
    case UInt8(ascii: "{"):
      refuseBraces(index)
    default:
      refuse(first, from: index) { .text(.reservedStart(text: $0)) }
    }
  }

  /// A value that starts with `{`: fields in braces, or text.
  private mutating func refuseBraces(_ index: Int) {
    let first = Span(index, index + 1)
    let end = matchingBracket(index)
    let lineEnd = scanText(index).end
    let inner = (index + 1..<max(index + 1, lineEnd)).contains {
      text[$0] == Byte.comma || (text[$0] == Byte.colon && text.isBlankOrEnd($0 + 1))
    }
    let isWhole = end == lineEnd && (inner || end == index + 2)
    let isBroken = end > lineEnd && (lineEnd == index + 1 || text[lineEnd - 1] == Byte.comma)
    guard isWhole || isBroken else {
      return refuse(first, from: index) { .text(.bracketStart(text: $0)) }
    }
    let whole = takeBracketed(index, restFrom: index, closing: UInt8(ascii: "}"))
    report(.refused(.flowMapping), first)
    appendScalar(.plain, [.isCooked, .isDamaged], whole)
  }

  /// Reads over what is in brackets: the line, the deeper ones after it, and the line of the closing
  /// bracket.
  mutating func takeBracketed(_ start: Int, restFrom rest: Int, closing: UInt8) -> Span {
    let whole = takeText(start, restFrom: rest, takesFields: true)
    let last = text.skipSpaces(position)
    guard position < text.count, text[last] == closing, finishLine(last + 1) else { return whole }
    return Span(start, last + 1)
  }

  /// A value on a line of its own (or after a dash) that starts with a reserved character: perhaps
  /// an anchor or a tag before a mapping.
  mutating func refuseReservedNode(_ index: Int) {
    let byte = text[index]
    guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") else {
      return refuseReserved(index)
    }
    let end = propertiesEnd(index)
    let rest = text.skipBlanks(end)
    let isAlone = isOver(end)
    guard isAlone || isField(rest) else { return refuseReserved(index) }
    reportProperty(index, end)
    if isAlone {
      _ = finishLine(end)
    } else {
      lineOrigin += rest - index
      parseNode(rest)
    }
  }

  /// An anchor or a tag on the line of its key: passed over where a value follows, taken for text
  /// where it looks like text.
  private mutating func refuseProperties(_ index: Int) {
    let end = propertiesEnd(index)
    let isTag = text[index] == UInt8(ascii: "!")
    if isOver(end) {
      let line = position
      skipLine(index)
      let hasNested = nextLine(deeperThan: Int(top.indent)) != nil
      position = line
      guard isTag, !hasNested else {
        reportProperty(index, end)
        _ = finishLine(end)
        return
      }
    }
    let span = Span(index, end)
    if isTag { return refuse(span, from: index) { .refused(.tag(text: $0)) } }
    if end == index + 1 { return refuse(span, from: index) { .text(.reservedStart(text: $0)) } }
    refuse(span, from: index, takesFields: true) { _ in .refused(.anchor) }
  }

  private mutating func reportProperty(_ index: Int, _ end: Int) {
    let span = Span(index, end)
    report(text[index] == UInt8(ascii: "!") ? .refused(.tag(text: nil)) : .refused(.anchor), span)
  }

  /// Where the anchors and tags that start at `index` end.
  private func propertiesEnd(_ index: Int) -> Int {
    var end = index
    var next = index
    repeat {
      while !text.isBlankOrEnd(next) { next += 1 }
      end = next
      next = text.skipBlanks(next)
    } while text[next] == UInt8(ascii: "&") || text[next] == UInt8(ascii: "!")
    return end
  }
}
