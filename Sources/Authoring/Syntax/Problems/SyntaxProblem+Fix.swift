package import Diagnostics

extension SyntaxProblem {
  /// The repair, where one can be told from the text.
  package func fix(in file: SourceFile) -> Fix? {
    switch fault {
    case .character(let fault): fault.fix(at: span, in: file)
    case .layout(let fault): fault.fix(at: span, in: file)
    case .refused(let fault): fault.fix(at: span, in: file)
    case .text(let fault): fault.fix(at: span, in: file)
    case .block(let fault): fault.fix(at: span, in: file)
    case .warning(let fault): fault.fix(at: span, in: file)
    }
  }
}

extension CharacterFault {
  func fix(at span: Span, in file: SourceFile) -> Fix? {
    switch self {
    case .fileTooLarge, .utf16, .notUTF8, .tooManyProblems: nil
    case .byteOrderMark: Fix(.delete(span), .certain)
    case .control: Fix(.delete(sequence(span, in: file)), .likely)
    case .bidirectional: Fix(.delete(span), .likely)
    case .lineSeparator: Fix(Edit(span, " "), .likely)
    case .carriageReturn: Fix(Edit(span, "\n"), .likely)
    }
  }

  /// A control character, with the rest of the terminal's command that an escape begins: brackets,
  /// numbers and a letter (ECMA-48, section 5.4).
  private func sequence(_ span: Span, in file: SourceFile) -> Span {
    let rest = file.bytes[span.end...]
    guard file.bytes[span.start] == 0x1B, rest.first == UInt8(ascii: "[") else { return span }
    let parameters = rest.dropFirst().prefix { (0x20...0x3F).contains($0) }
    let isWhole =
      parameters.endIndex < rest.endIndex
      && (0x40...0x7E).contains(file.bytes[parameters.endIndex])
    return isWhole ? Span(span.start, parameters.endIndex + 1) : span
  }
}

extension LayoutFault {
  func fix(at span: Span, in file: SourceFile) -> Fix? {
    switch self {
    case .tab(let place): return place.fix(at: span, in: file)
    case .noBreakSpace: return Fix(Edit(span, plainSpaces(span, file)), .certain)
    case .tooDeep(_, _, isText: true): return nil
    case .tooDeep(let expected, _, _), .betweenLevels(let expected):
      let start = SourceLines(file).start(of: span.start)
      let edit = Edit(Span(start, span.start), String(repeating: " ", count: expected))
      return Fix(edit, .likely)
    case .missingSpaceAfterDash: return spaceAfter(span, in: file)
    case .missingSpaceAfterColon: return Fix(.insert(" ", at: span.end), .certain)
    case .foreignBullet: return dash(span, in: file)
    case .keyStart: return .quote(span, in: file, .likely)
    case .elementBesideKey(let text): return entryBesideKey(text, in: file)
    case .tooManyLevels, .elementAmongFields, .fieldAmongElements, .fieldExpected, .missingKey,
      .duplicateKey, .longKey, .keyOverLines:
      return nil
    }
  }

  /// A line of its own, at the column of the entry after it; quotes for one that stands alone.
  private func entryBesideKey(_ text: Span, in file: SourceFile) -> Fix? {
    let lines = SourceLines(file)
    guard lines.end(of: text.start) < text.end else {
      let isProse = !file.bytes[text.range].contains(Byte.colon)
      return isProse ? .quote(text, in: file, .likely) : nil
    }
    guard let column = lines.nextIndentation(after: text.start),
      lines[lines.end(of: text.start) + column] == Byte.dash
    else { return nil }
    let gap = Span(lines.blanksStart(before: text.start), text.start)
    return Fix(Edit(gap, "\n" + String(repeating: " ", count: column)), .likely)
  }

  /// A space for each no-break space, and the plain spaces among them as they are.
  private func plainSpaces(_ span: Span, _ file: SourceFile) -> String {
    let leads = file.bytes[span.range].count { $0 == 0xC2 }
    return String(repeating: " ", count: span.count - leads)
  }

  /// A space after a dash; a number might be negative instead.
  private func spaceAfter(_ span: Span, in file: SourceFile) -> Fix {
    let next = SourceLines(file)[span.end]
    let isNumber = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
    return Fix(.insert(" ", at: span.end), isNumber ? .likely : .certain)
  }

  /// A dash for a bullet, and a plain space for the no-break space that may follow it.
  private func dash(_ span: Span, in file: SourceFile) -> Fix {
    let isSpaced = file.bytes[span.end...].starts(with: [0xC2, 0xA0])
    let edit = Edit(Span(span.start, span.end + (isSpaced ? 2 : 0)), isSpaced ? "- " : "-")
    return Fix(edit, .certain)
  }
}

extension LayoutFault.TabPlace {
  func fix(at span: Span, in file: SourceFile) -> Fix {
    let tabs = file.bytes[span.range].count { $0 == Byte.tab }
    let spaces = String(repeating: " ", count: span.count + tabs)
    return switch self {
    case .blankLine: Fix(.delete(span), .certain)
    case .beforeComment: Fix(Edit(span, spaces), .certain)
    case .indentation: Fix(Edit(span, spaces), .likely)
    case .afterDash: Fix(Edit(span, " "), .likely)
    }
  }
}

extension RefusedFault {
  func fix(at span: Span, in file: SourceFile) -> Fix? {
    let lines = SourceLines(file)
    switch self {
    case .alias: return .quote(span, in: file, .likely)
    case .tag(let text):
      guard let text, lines[text.start + 1] != UInt8(ascii: "!") else { return nil }
      return .quote(text, in: file, .likely)
    case .directive, .documentStart, .documentEnd:
      return Fix(
        .delete(Span(lines.start(of: span.start), lines.end(of: span.start))), .likely)
    case .textAfterMarker:
      return Fix(Edit(Span(lines.start(of: span.start) + 3, span.start), "\n"), .likely)
    case .flowOverLines(let text): return joinLines(text, in: file)
    case .flowElementMissing:
      return Fix(.delete(Span(span.start, lines.blanksEnd(after: span.end))), .likely)
    case .flowCommaMissing:
      return Fix(.insert(",", at: lines.blanksStart(before: span.start)), .likely)
    case .flowPair(let text): return text.map { .quote($0, in: file, .likely) }
    case .anchor, .mergeKey, .complexKey, .flowMapping, .nestedFlow, .flowUnclosed:
      return nil
    }
  }

  /// Puts a list in brackets on one line; not where a comment or quotes may be in it.
  private func joinLines(_ text: Span, in file: SourceFile) -> Fix? {
    let bytes = file.bytes[text.range]
    let marks = [Byte.hash, Byte.quote, Byte.apostrophe]
    guard !bytes.contains(where: marks.contains) else { return nil }
    let lines = bytes.split { $0 == Byte.lineFeed || $0 == Byte.carriageReturn }
    let joined = lines.compactMap { line -> String? in
      let isText = { (byte: UInt8) in byte != Byte.space && byte != Byte.tab }
      guard let first = line.firstIndex(where: isText), let last = line.lastIndex(where: isText)
      else { return nil }
      return String(decoding: line[first...last], as: UTF8.self)
    }
    let line = joined.reduce("") { line, part in
      line.isEmpty || line == "[" || part == "]" ? line + part : line + " " + part
    }
    return Fix(Edit(text, line), .certain)
  }
}
