import Diagnostics

extension TextFault {
  func fix(at span: Span, in file: SourceFile) -> Fix? {
    switch self {
    case .colonInText(let text): colonInText(text, at: span.start, in: file)
    case .reservedStart(let text), .asteriskStart(let text):
      .quote(text, in: file, SourceLines(file).opensText(at: text.start) ? .certain : .likely)
    case .bracketStart(let text): bracketStart(text, in: file)
    case .textAfterQuote(let text): textAfterQuote(text, in: file)
    case .quoteUnclosed(let text):
      Fix(.insert(String(UnicodeScalar(file.bytes[text.start])), at: text.end), .likely)
    case .unknownEscape: Fix(.insert("\\", at: span.start), .likely)
    case .escapedSurrogate: character(at: span, in: file)
    case .listInText(let text): block(text, list: span.start, in: file)
    case .quoteLineNotIndented, .escapedControl: nil
    }
  }

  /// Quotes, straight ones for curly ones; a line of its own for what is the name of a field: two
  /// fields came on one line.
  private func colonInText(_ text: Span, at colon: Int, in file: SourceFile) -> Fix {
    let source = file.text(of: text)
    if let name = Self.fieldName(before: colon, in: text, of: file) {
      let lines = SourceLines(file)
      let gap = Span(lines.blanksStart(before: name.start), name.start)
      let column = lines.fieldColumn(at: text.start)
      return Fix(Edit(gap, "\n" + String(repeating: " ", count: column)), .likely)
    }
    let isPlain = !source.contains("\"") && !source.contains("\\")
    if source.hasPrefix("“"), source.hasSuffix("”"), source.utf8.count >= 6, isPlain {
      let edits = [
        Edit(Span(text.start, text.start + 3), "\""), Edit(Span(text.end - 3, text.end), "\""),
      ]
      return Fix(edits, .likely)
    }
    return .quote(text, in: file, .certain)
  }

  /// The name of a field that stands before a colon inside text, if it is one.
  static func fieldName(before colon: Int, in text: Span, of file: SourceFile) -> Span? {
    let before = file.bytes[text.start..<max(text.start, colon)]
    guard let space = before.lastIndex(of: Byte.space) else { return nil }
    let name = Span(space + 1, colon)
    return briefFields.contains(file.text(of: name)) ? name : nil
  }

  /// Fields that an author might put on the line of another one.
  private static let briefFields: Set<String> = [
    "answer", "correct", "difficulty", "exact", "facts", "feedback", "form", "id", "kind", "left",
    "objective", "page", "pinned", "points", "right", "scoring", "shuffle", "source", "text",
    "tolerance", "unit", "url",
  ]

  /// Quotes; not without a look where the text ends as a list or a group of fields would.
  private func bracketStart(_ text: Span, in file: SourceFile) -> Fix {
    let last = file.bytes[text.end - 1]
    let isClosed = last == UInt8(ascii: "]") || last == UInt8(ascii: "}")
    let hasCommas = file.bytes[text.range].contains(Byte.comma)
    return .quote(text, in: file, isClosed && hasCommas ? .likely : .certain)
  }

  private func textAfterQuote(_ text: Span, in file: SourceFile) -> Fix {
    let edits = Quoting(file: file, text: text).repairedEdits
    let hasEscapes = file.bytes[text.range].contains(Byte.backslash)
    let isClosed = file.bytes[text.end - 1] == file.bytes[text.start]
    return Fix(edits, hasEscapes || isClosed ? .likely : .certain)
  }

  /// The character for two escapes that are halves of it.
  private func character(at span: Span, in file: SourceFile) -> Fix? {
    let units = file.text(of: span).split(separator: "\\u").compactMap { UInt16($0, radix: 16) }
    var decoder = UTF16()
    var iterator = units.makeIterator()
    guard units.count == 2, case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      return nil
    }
    return Fix(Edit(span, String(scalar)), .certain)
  }

  /// A `|` block, indented as the list in the text is.
  private func block(_ text: Span, list: Int, in file: SourceFile) -> Fix {
    let indentation = list - SourceLines(file).start(of: list)
    let start = "|\n" + String(repeating: " ", count: indentation)
    return Fix(.insert(start, at: text.start), .likely)
  }
}

extension BlockFault {
  func fix(at span: Span, in file: SourceFile) -> Fix? {
    let lines = SourceLines(file)
    switch self {
    case .header: return nil
    case .textAfterHeader(let text):
      guard let indentation = lines.nextIndentation(after: text.start) else { return nil }
      let gap = Span(lines.blanksStart(before: text.start), text.start)
      return Fix(Edit(gap, "\n" + String(repeating: " ", count: indentation)), .likely)
    case .lineNotIndented(let expected):
      let start = lines.start(of: span.start)
      let edit = Edit(Span(start, span.start), String(repeating: " ", count: expected))
      return Fix(edit, .likely)
    case .blankLineTooDeep: return Fix(.delete(span), .certain)
    }
  }
}

extension TextWarning {
  func fix(at span: Span, in file: SourceFile) -> Fix? {
    switch self {
    case .commentInText(let text): return .quote(text, in: file, .likely)
    case .commentForValue: return .quote(span, in: file, .likely)
    case .invisible: return Fix(.delete(span), .likely)
    case .noBreakSpaceAtEdge: return Fix(.delete(span), .certain)
    case .decomposedLetter: return composed(span, in: file)
    case .curlyQuotes:
      let edits = [
        Edit(Span(span.start, span.start + 3), "\""), Edit(Span(span.end - 3, span.end), "\""),
      ]
      let hasQuotes = file.bytes[span.range].contains { $0 == Byte.quote || $0 == Byte.backslash }
      return hasQuotes ? nil : Fix(edits, .likely)
    }
  }

  /// The letters of Western languages that may be two characters; equal strings, so that the one
  /// that is written as one character is found by the other.
  private static let letters: Set<String> = Set(
    "áéíóúüñàèìòùâêîôûäëïöãõçÁÉÍÓÚÜÑÀÈÌÒÙÂÊÎÔÛÄËÏÖÃÕÇ".map { String($0) })

  private func composed(_ span: Span, in file: SourceFile) -> Fix? {
    let text = file.text(of: span)
    guard let index = Self.letters.firstIndex(of: text) else { return nil }
    return Fix(Edit(span, Self.letters[index]), .certain)
  }
}
