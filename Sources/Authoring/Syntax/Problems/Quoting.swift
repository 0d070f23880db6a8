import Diagnostics

/// Putting a stretch of a file in quotes so that it is text as it stands.
struct Quoting {
  let file: SourceFile
  let text: Span

  /// The edits: double quotes, or single ones where the text has double quotes or backslashes.
  var edits: [Edit] {
    let bytes = file.bytes[text.range]
    let isBare = !bytes.contains(Byte.quote) && !bytes.contains(Byte.backslash)
    return quoted(in: text, with: isBare ? "\"" : "'", escapes: isBare ? [] : apostrophes(in: text))
  }

  /// The edits for text that is in quotes already and has more of them inside: the inner ones
  /// escaped, or other quotes around the whole where it does not end in a quote.
  var repairedEdits: [Edit] {
    let quote = file.bytes[text.start]
    guard text.count > 2, file.bytes[text.end - 1] == quote else { return edits }
    let inner = Span(text.start + 1, text.end - 1)
    if quote == Byte.apostrophe { return apostrophes(in: inner) }
    return places(of: Byte.quote, in: inner)
      .filter { file.bytes[$0 - 1] != Byte.backslash }
      .map { .insert("\\", at: $0) }
  }

  private func quoted(in span: Span, with quote: String, escapes: [Edit]) -> [Edit] {
    let isQuoted = escapes.first?.span.start == span.start
    // Edits at one place are one edit, so that their order is no question.
    let first = Edit.insert(isQuoted ? quote + quote : quote, at: span.start)
    return [first] + escapes.dropFirst(isQuoted ? 1 : 0) + [.insert(quote, at: span.end)]
  }

  /// Doubles every apostrophe.
  private func apostrophes(in span: Span) -> [Edit] {
    places(of: Byte.apostrophe, in: span).map { .insert("'", at: $0) }
  }

  private func places(of byte: UInt8, in span: Span) -> [Int] {
    span.range.filter { file.bytes[$0] == byte }
  }
}

extension Fix {
  /// Puts a stretch of text in quotes.
  static func quote(_ text: Span, in file: SourceFile, _ confidence: Confidence) -> Fix {
    Fix(Quoting(file: file, text: text).edits, confidence)
  }
}
