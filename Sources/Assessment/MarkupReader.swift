/// Takes markup apart into paragraphs and lists from its bytes, in one pass.
///
/// A module is mostly prose, and a course is read before its overview can be shown: this works on
/// UTF-8 and leaves it to a sink what is made of the words. The text is valid UTF-8 and is cut at
/// ASCII characters only, so that no part of it needs to be validated again.
struct MarkupReader {
  private let text: UnsafeBufferPointer<UInt8>
  /// The words being read, their lines joined by spaces.
  private let words: UnsafeMutableBufferPointer<UInt8>
  private var wordCount = 0
  /// Whether there is an asterisk or a backslash among the words.
  private var hasSigns = false
  /// Whether the words being read are those of a list's entry.
  private var isInList = false

  /// Tells `sink` of the paragraphs and lists of a text in UTF-8.
  static func read(_ text: UnsafeBufferPointer<UInt8>, into sink: inout some MarkupSink) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { words in
      var reader = MarkupReader(text: text, words: words)
      reader.read(into: &sink)
    }
  }

  private init(text: UnsafeBufferPointer<UInt8>, words: UnsafeMutableBufferPointer<UInt8>) {
    self.text = text
    self.words = words
  }

  private mutating func read(into sink: inout some MarkupSink) {
    var start = 0
    var index = 0
    var lineHasSigns = false
    while start <= text.count {
      index = MarkupSigns.next(in: text, from: index)
      if index < text.count, text[index] != UInt8(ascii: "\n") {
        lineHasSigns = true
        index += 1
      } else {
        take(trimmed(start..<index), hasSigns: lineHasSigns, into: &sink)
        index += 1
        start = index
        lineHasSigns = false
      }
    }
    endBlock(into: &sink)
  }

  /// A line without the blanks at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Self.isBlank(text[start]) { start += 1 }
    while end > start, Self.isBlank(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private mutating func take(
    _ line: Range<Int>, hasSigns: Bool, into sink: inout some MarkupSink
  ) {
    if line.isEmpty {
      endBlock(into: &sink)
      return
    }
    if beginsEntry(line) {
      endWords(into: &sink)
      isInList = true
      append(trimmed(line.lowerBound + 2..<line.upperBound))
    } else {
      append(line)
    }
    if hasSigns { self.hasSigns = true }
  }

  private func beginsEntry(_ line: Range<Int>) -> Bool {
    text[line.lowerBound] == UInt8(ascii: "-") && line.count > 2
      && text[line.lowerBound + 1] == UInt8(ascii: " ")
  }

  /// Appends a line to the words; the line end before it gives room for a space.
  private mutating func append(_ line: Range<Int>) {
    if wordCount > 0 {
      words.initializeElement(at: wordCount, to: UInt8(ascii: " "))
      wordCount += 1
    }
    wordCount = words[wordCount...].initialize(fromContentsOf: text[line])
  }

  private mutating func endBlock(into sink: inout some MarkupSink) {
    endWords(into: &sink)
    if isInList { sink.endList() }
    isInList = false
  }

  private mutating func endWords(into sink: inout some MarkupSink) {
    guard wordCount > 0 else { return }
    let words = MarkupWords(
      text: UnsafeBufferPointer(rebasing: words[..<wordCount]), hasSigns: hasSigns)
    if isInList { sink.takeEntry(words) } else { sink.takeParagraph(words) }
    wordCount = 0
    hasSigns = false
  }
}

/// The words of a paragraph or of a list's entry on one line, as long as they are being read.
struct MarkupWords {
  let text: UnsafeBufferPointer<UInt8>
  /// Whether there is an asterisk or a backslash among them.
  let hasSigns: Bool

  /// The words as they are written.
  var string: String { String(copying: UTF8Span(unchecked: text.span)) }

  /// The words in their voices.
  var runs: [Prose.Run] {
    hasSigns ? RunReader.runs(of: text) : [Prose.Run(string)]
  }
}

/// What becomes of the paragraphs and lists of markup.
protocol MarkupSink {
  mutating func takeParagraph(_ words: MarkupWords)
  mutating func takeEntry(_ words: MarkupWords)
  /// The entries taken since the last list are one.
  mutating func endList()
}
