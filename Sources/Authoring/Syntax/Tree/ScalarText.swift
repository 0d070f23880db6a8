import Diagnostics

/// The text of a scalar being made from the bytes of the file: unfolded, unescaped, unindented.
struct ScalarText {
  let bytes: [UInt8]
  private(set) var output: [UInt8] = []
  private(set) var runs: [MappedText.Run] = []
  private let keepsRuns: Bool

  private init(_ bytes: [UInt8], keepsRuns: Bool) {
    self.bytes = bytes
    self.keepsRuns = keepsRuns
  }

  /// The text of a scalar node.
  static func text(of node: SyntaxNode, in bytes: [UInt8]) -> String {
    if node.flags.contains(.isCooked) {
      var text = ScalarText(bytes, keepsRuns: false)
      text.cook(node)
      return String(decoding: text.output, as: UTF8.self)
    }
    return String(decoding: bytes[node.innerRange], as: UTF8.self)
  }

  /// The text of a scalar node with the way back to the file.
  static func mappedText(of node: SyntaxNode, in bytes: [UInt8]) -> MappedText {
    var text = ScalarText(bytes, keepsRuns: true)
    if node.flags.contains(.isCooked) { text.cook(node) } else { text.copy(node.innerRange) }
    return MappedText(
      text: String(decoding: text.output, as: UTF8.self), runs: text.runs, span: node.span)
  }

  private mutating func cook(_ node: SyntaxNode) {
    output.reserveCapacity(node.span.count)
    switch node.kind {
    case .mapping, .sequence: break
    case .plain: fold(node.innerRange) { $0.copy($1) }
    case .singleQuoted: fold(node.innerRange) { $0.copySingleQuoted($1) }
    case .doubleQuoted: fold(node.innerRange, hasEscapes: true) { $0.copyDoubleQuoted($1) }
    case .literal, .folded: cookBlock(node)
    }
  }

  /// Appends a stretch of the file as it is.
  mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    note(Span(range), isVerbatim: true)
    output += bytes[range]
  }

  /// Appends bytes that stand for a stretch of the file.
  mutating func append(_ byte: UInt8, count: Int = 1, for span: Span) {
    guard count > 0 else { return }
    note(span, isVerbatim: false)
    output.append(contentsOf: repeatElement(byte, count: count))
  }

  private mutating func append(_ scalar: Unicode.Scalar, for span: Span) {
    note(span, isVerbatim: false)
    output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }

  private mutating func note(_ span: Span, isVerbatim: Bool) {
    guard keepsRuns else { return }
    runs.append(MappedText.Run(offset: output.count, source: span, isVerbatim: isVerbatim))
  }

  func isBlank(_ index: Int) -> Bool {
    bytes[index] == Byte.space || bytes[index] == Byte.tab
  }
}

/// Plain and quoted text over several lines.
extension ScalarText {
  /// Folds lines: blanks around a line end go, a line end becomes a space, and each blank line
  /// after it a line end instead. `copyLine` appends what is left of each line.
  private mutating func fold(
    _ range: Range<Int>, hasEscapes: Bool = false,
    _ copyLine: (inout ScalarText, Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    while true {
      guard let feed = bytes[start..<range.upperBound].firstIndex(of: Byte.lineFeed) else {
        return copyLine(&self, start..<range.upperBound)
      }
      var end = trimmedEnd(start, feed)
      var joins = false
      if hasEscapes, isEscaped(end, from: start) {
        // An escaped line end is none at all; an escaped blank before a line end is kept.
        joins = end == lineEnd(start, feed)
        end += joins ? -1 : 1
      }
      copyLine(&self, start..<end)
      var breaks = 0
      start = skipBlanks(feed + 1, range.upperBound)
      while let next = afterLineEnd(start, range.upperBound) {
        breaks += 1
        start = skipBlanks(next, range.upperBound)
      }
      let gap = Span(end, start)
      if breaks > 0 {
        append(Byte.lineFeed, count: breaks, for: gap)
      } else if !joins {
        append(Byte.space, for: gap)
      }
    }
  }

  /// Appends a line in single quotes: two of them are one.
  private mutating func copySingleQuoted(_ range: Range<Int>) {
    var start = range.lowerBound
    while let quote = bytes[start..<range.upperBound].firstIndex(of: Byte.apostrophe) {
      copy(start..<quote)
      append(Byte.apostrophe, for: Span(quote, quote + 2))
      start = min(quote + 2, range.upperBound)
    }
    copy(start..<range.upperBound)
  }

  /// Appends a line in double quotes, its escapes replaced.
  private mutating func copyDoubleQuoted(_ range: Range<Int>) {
    var start = range.lowerBound
    while let backslash = bytes[start..<range.upperBound].firstIndex(of: Byte.backslash) {
      copy(start..<backslash)
      let escape = Escape(bytes[backslash..<range.upperBound])
      append(escape.scalar, for: Span(backslash, backslash + escape.length))
      start = backslash + escape.length
    }
    copy(start..<range.upperBound)
  }

  /// Whether the byte at `index` is escaped by an odd number of backslashes before it.
  private func isEscaped(_ index: Int, from start: Int) -> Bool {
    var first = index
    while first > start, bytes[first - 1] == Byte.backslash { first -= 1 }
    return (index - first) % 2 == 1
  }

  private func lineEnd(_ start: Int, _ feed: Int) -> Int {
    feed > start && bytes[feed - 1] == Byte.carriageReturn ? feed - 1 : feed
  }

  private func trimmedEnd(_ start: Int, _ feed: Int) -> Int {
    var end = lineEnd(start, feed)
    while end > start, isBlank(end - 1) { end -= 1 }
    return end
  }

  private func skipBlanks(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, isBlank(index) { index += 1 }
    return index
  }

  /// The index after the line end at `index`, or nil where there is none.
  private func afterLineEnd(_ index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    if bytes[index] == Byte.lineFeed { return index + 1 }
    let isPair =
      bytes[index] == Byte.carriageReturn && index + 1 < end && bytes[index + 1] == Byte.lineFeed
    return isPair ? index + 2 : nil
  }
}

extension SyntaxNode {
  /// The bytes of a scalar without its quotes.
  var innerRange: Range<Int> {
    let range = span.range
    switch kind {
    case .singleQuoted, .doubleQuoted: return range.lowerBound + 1..<range.upperBound - 1
    case .mapping, .sequence: return range.lowerBound..<range.lowerBound
    case .plain, .literal, .folded: return range
    }
  }
}
