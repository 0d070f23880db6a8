/// Reads the words of a paragraph or of a list's entry as runs, plain and emphasised in turn.
///
/// The words are valid UTF-8, and are cut at ASCII characters only.
struct RunReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var runs: [Prose.Run] = []
  private var plain: [UInt8] = []

  static func runs(of text: UnsafeBufferPointer<UInt8>) -> [Prose.Run] {
    var reader = RunReader(text: text)
    reader.runs.reserveCapacity(4)
    reader.read()
    return reader.runs
  }

  private init(text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  private static var asterisk: UInt8 { UInt8(ascii: "*") }
  private static var backslash: UInt8 { UInt8(ascii: "\\") }

  private mutating func read() {
    var start = 0
    var index = 0
    while true {
      index = MarkupSigns.next(in: text, from: index)
      guard index < text.count else { break }
      if isEscape(index) {
        plain += text[start..<index]
        start = index + 1
        index += 2
      } else if text[index] == Self.asterisk, let end = closing(after: index) {
        endPlain(start..<index)
        runs.append(Prose.Run(unescaped(index + 1..<end), isEmphasised: true))
        start = end + 1
        index = start
      } else {
        index += 1
      }
    }
    endPlain(start..<text.count)
  }

  /// Ends a plain run with a last stretch of the text.
  private mutating func endPlain(_ last: Range<Int>) {
    if plain.isEmpty {
      guard !last.isEmpty else { return }
      runs.append(Prose.Run(Self.string(text.span.extracting(last))))
    } else {
      plain += text[last]
      runs.append(Prose.Run(Self.string(plain.span)))
      plain.removeAll(keepingCapacity: true)
    }
  }

  private static func string(_ bytes: Span<UInt8>) -> String {
    String(copying: UTF8Span(unchecked: bytes))
  }

  /// Whether an asterisk or a backslash stands for itself here.
  private func isEscape(_ index: Int) -> Bool {
    guard text[index] == Self.backslash, index + 1 < text.count else { return false }
    return text[index + 1] == Self.asterisk || text[index + 1] == Self.backslash
  }

  /// Where the emphasis that opens at `start` closes, or nil where it never does.
  ///
  /// Emphasis begins and ends at a word, so that `2 * 3 * 4` stays as it is.
  private func closing(after start: Int) -> Int? {
    guard start + 1 < text.count, !isSpace(from: start + 1) else { return nil }
    var index = start + 1
    while true {
      index = MarkupSigns.next(in: text, from: index)
      guard index < text.count else { return nil }
      if text[index] == Self.backslash {
        index += 2
      } else if text[index] == Self.asterisk, index > start + 1 {
        return isSpace(before: index) ? nil : index
      } else {
        index += 1
      }
    }
  }

  private func unescaped(_ range: Range<Int>) -> String {
    guard text[range].contains(Self.backslash) else {
      return Self.string(text.span.extracting(range))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if isEscape(index) { index += 1 }
      bytes.append(text[index])
      index += 1
    }
    return Self.string(bytes.span)
  }

  private func isSpace(from index: Int) -> Bool {
    if text[index] < 0x80 { return text[index] <= 0x20 }
    return isSpace(index..<min(index + 4, text.count))
  }

  private func isSpace(before index: Int) -> Bool {
    if text[index - 1] < 0x80 { return text[index - 1] <= 0x20 }
    return isSpace(max(index - 4, 0)..<index, last: true)
  }

  /// Whether the first or the last character of a few bytes is white space.
  private func isSpace(_ range: Range<Int>, last: Bool = false) -> Bool {
    let scalars = String(decoding: text[range], as: UTF8.self).unicodeScalars
    return (last ? scalars.last : scalars.first)?.properties.isWhitespace ?? false
  }
}
