import Diagnostics

/// Lists on one line: `[law, history]`.
extension BlockParser {
  /// How far a list on one line was read.
  private enum FlowStep {
    /// An element or a comma was read; the list goes on here.
    case next(Int)
    /// The `]` was read.
    case end(Int)
    /// What is there can't be in such a list.
    case stop(SyntaxFault, Span)
    /// The line ends before the `]`.
    case open
  }

  /// Reads a list whose `[` stands at `start`.
  mutating func parseFlow(_ start: Int) {
    let first = nodes.count
    let known = problems.count
    if outer.count >= SyntaxLimits.levels {
      report(.layout(.tooManyLevels), Span(start, start + 1))
    }
    nodes.append(
      SyntaxNode(
        kind: .sequence, flags: .isFlow, indentation: 0, start: Int32(truncatingIfNeeded: start),
        end: 0, next: 0))
    var index = start + 1
    var wantsElement = true
    while true {
      switch flowStep(text.skipBlanks(index), &wantsElement) {
      case .next(let next):
        index = next
      case .end(let end):
        return finishFlow(start, first, known, end)
      case .open:
        return breakFlow(start, first, index)
      case .stop(let fault, let span):
        return refuseFlow(start, first, known, fault, span)
      }
    }
  }

  /// Takes the list if its line ends after the `]`; else it was meant as text.
  private mutating func finishFlow(_ start: Int, _ first: Int, _ known: Int, _ end: Int) {
    guard finishLine(end) else {
      let rest = text.skipBlanks(end)
      nodes.removeSubrange(first...)
      problems.removeSubrange(known...)
      if text[rest] == Byte.colon, text.isBlankOrEnd(rest + 1) {
        return refuse(Span(start, end), from: start, takesFields: true) { _ in .refused(.complexKey)
        }
      }
      return refuse(Span(start, start + 1), from: start) { .text(.bracketStart(text: $0)) }
    }
    closeFlow(first, end)
  }

  private mutating func closeFlow(_ first: Int, _ end: Int) {
    nodes[first].end = Int32(truncatingIfNeeded: end)
    nodes[first].next = Int32(truncatingIfNeeded: nodes.count)
    contentEnd = end
    top.awaited = -1
  }

  /// Ends a list whose line ends before its `]`: what was read of it stays.
  private mutating func breakFlow(_ start: Int, _ first: Int, _ index: Int) {
    let whole = takeBracketed(start, restFrom: index, closing: UInt8(ascii: "]"))
    let isClosed = text[whole.end - 1] == UInt8(ascii: "]")
    let fault: RefusedFault = isClosed ? .flowOverLines(text: whole) : .flowUnclosed
    report(.refused(fault), Span(start, start + 1))
    nodes[first].flags.insert(.isDamaged)
    closeFlow(first, whole.end)
  }

  /// Gives a list up for what is in it: read as text where text follows its `]`, or where it is a
  /// gap such as `[[name]]`.
  private mutating func refuseFlow(
    _ start: Int, _ first: Int, _ known: Int, _ fault: SyntaxFault, _ span: Span
  ) {
    nodes.removeSubrange(first...)
    let end = matchingBracket(start)
    let isGap = text[start + 1] == UInt8(ascii: "[") && wordEnd(start + 2) == end - 2
    guard end < scanText(start).end || isGap else {
      return refuse(span, from: start, takesFields: true) { _ in fault }
    }
    problems.removeSubrange(known...)
    refuse(Span(start, start + 1), from: start) { .text(.bracketStart(text: $0)) }
  }

  /// The index after the bracket that closes the one at `start`, on the same line; after the line
  /// where there is none.
  func matchingBracket(_ start: Int) -> Int {
    // ASCII has `]` two after `[`, and `}` two after `{`.
    let (opening, closing) = (text[start], text[start] + 2)
    var depth = 0
    let end = text.lineEnd(from: start)
    for index in start..<end {
      if text[index] == opening { depth += 1 }
      if text[index] == closing { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return end + 1
  }

  /// Reads one comma, bracket or element at `index`, which is no blank.
  private mutating func flowStep(_ index: Int, _ wantsElement: inout Bool) -> FlowStep {
    let here = Span(index, index + 1)
    switch text[index] {
    case UInt8(ascii: "]"):
      return .end(index + 1)
    case Byte.comma:
      if wantsElement { report(.refused(.flowElementMissing), here) }
      wantsElement = true
      return .next(index + 1)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return .stop(.refused(.nestedFlow), here)
    case Byte.hash where text.isBlank(index - 1), _ where text.endsLine(index):
      return .open
    default:
      if !wantsElement { report(.refused(.flowCommaMissing), here) }
      wantsElement = false
      return flowElement(index)
    }
  }

  private mutating func flowElement(_ index: Int) -> FlowStep {
    switch text[index] {
    case Byte.quote, Byte.apostrophe:
      return quotedFlowElement(index)
    case Byte.colon, UInt8(ascii: "?"), UInt8(ascii: "}"), Byte.hash,
      Byte.dash where text.isBlankOrEnd(index + 1) || isFlowIndicator(text[index + 1]):
      return reservedFlowElement(index)
    case let byte where isReserved(byte):
      return reservedFlowElement(index)
    default:
      let end = flowEnd(index)
      if text[end] == Byte.colon { return flowPair(index, colon: end) }
      appendElement(.plain, [], Span(index, text.trimmedEnd(index, end)))
      return .next(end)
    }
  }

  /// An element that starts with a character that YAML keeps for itself: reported, and read on.
  private mutating func reservedFlowElement(_ index: Int) -> FlowStep {
    let end = flowEnd(index + 1)
    let span = Span(index, max(text.trimmedEnd(index, end), index + 1))
    report(.text(.reservedStart(text: span)), Span(index, index + 1))
    appendElement(.plain, .isDamaged, span)
    return .next(end)
  }

  /// An element with a colon that would make a field of it: reported, and read as text.
  private mutating func flowPair(_ index: Int, colon: Int) -> FlowStep {
    var end = colon
    while text[end] == Byte.colon { end = flowEnd(end + 1) }
    let span = Span(index, text.trimmedEnd(index, end))
    report(.refused(.flowPair(text: span)), Span(colon, colon + 1))
    appendElement(.plain, .isDamaged, span)
    return .next(end)
  }

  private mutating func quotedFlowElement(_ start: Int) -> FlowStep {
    let quote = text[start]
    var index = start + 1
    var flags: SyntaxNode.Flags = []
    while true {
      index = text.lineFeed(or: quote, Byte.backslash, from: index)
      if text[index] == Byte.lineFeed {
        return .stop(
          .text(.quoteUnclosed(text: Span(start, openQuoteEnd(start)))),
          Span(start, start + 1))
      }
      if text[index] == Byte.backslash {
        if quote == Byte.quote { flags = .isCooked }
        index = quote == Byte.quote ? checkEscape(index) : index + 1
      } else if quote == Byte.apostrophe, text[index + 1] == quote {
        flags = .isCooked
        index += 2
      } else {
        break
      }
    }
    appendElement(
      quote == Byte.quote ? .doubleQuoted : .singleQuoted, flags, Span(start, index + 1))
    let next = text.skipBlanks(index + 1)
    return text[next] == Byte.colon
      ? .stop(.refused(.flowPair(text: nil)), Span(next, next + 1)) : .next(index + 1)
  }

  /// Where the text of a quote that is not closed probably ends: before the `]` at the line's end.
  private func openQuoteEnd(_ start: Int) -> Int {
    let end = scanText(start).end
    return end > start + 1 && text[end - 1] == UInt8(ascii: "]") ? end - 1 : end
  }

  private mutating func appendElement(
    _ kind: SyntaxNode.Kind, _ flags: SyntaxNode.Flags, _ span: Span
  ) {
    nodes.append(
      SyntaxNode(
        kind: kind, flags: flags, indentation: 0, start: Int32(truncatingIfNeeded: span.start),
        end: Int32(truncatingIfNeeded: span.end), next: Int32(truncatingIfNeeded: nodes.count + 1)))
  }

  /// Where plain text in a list on one line ends: at `,[]{}`, at a colon that makes a pair, before
  /// a comment or at the end of the line.
  private func flowEnd(_ start: Int) -> Int {
    var index = start
    while true {
      let byte = text[index]
      if isFlowIndicator(byte) { return index }
      if byte == Byte.colon {
        let next = text[index + 1]
        if text.isBlankOrEnd(index + 1) || isFlowIndicator(next) || next == UInt8(ascii: "?") {
          return index
        }
      } else if text.endsLine(index) || (byte == Byte.hash && text.isBlank(index - 1)) {
        return index
      }
      index += 1
    }
  }

  private func isFlowIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.comma, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
