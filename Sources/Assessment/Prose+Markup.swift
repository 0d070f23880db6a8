extension Prose {
  /// Reads the light markup of module files.
  ///
  /// One newline is a space, a blank line ends a paragraph, a line that starts with `- ` is an item
  /// of a list, `*emphasis*` stands between asterisks, and `\*` is an asterisk. The same text reads
  /// the same however its lines are broken. An asterisk that opens nothing stands for itself.
  package init(markup: String) {
    var markup = markup
    self = markup.withUTF8(Prose.init(utf8:))
  }

  /// Reads the same from the bytes of a file, where lines may be set in.
  package init(markup text: UTF8Span) {
    self = text.span.withUnsafeBufferPointer(Prose.init(utf8:))
  }

  private init(utf8 text: UnsafeBufferPointer<UInt8>) {
    if let line = MarkupLine.range(in: text) {
      self.init(sentence: String(copying: UTF8Span(unchecked: text.span.extracting(line))))
    } else {
      var sink = ProseSink()
      MarkupReader.read(text, into: &sink)
      self = sink.prose
    }
  }

  /// A block of markup on one line each, its emphasis not yet read.
  package enum MarkupBlock: Hashable, Sendable {
    case paragraph(String)
    case list([String])
  }

  /// The paragraphs and lists of markup: what stays the same however its lines are broken.
  package static func markupBlocks(of markup: String) -> [MarkupBlock] {
    var markup = markup
    var sink = MarkupBlockSink()
    markup.withUTF8 { MarkupReader.read($0, into: &sink) }
    return sink.blocks
  }
}

/// The commonest markup: words on one line, without any sign.
private enum MarkupLine {
  /// Where the words stand, or nil where the text is more than that.
  static func range(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let end = MarkupSigns.next(in: text, from: 0)
    guard let first = text.first, first > 0x20, first != UInt8(ascii: "-"),
      end == text.count || (end == text.count - 1 && text[end] == UInt8(ascii: "\n")),
      end > 0, text[end - 1] > 0x20
    else { return nil }
    return 0..<end
  }
}

/// Makes prose of markup.
private struct ProseSink: MarkupSink {
  private var blocks: [Prose.Block] = []
  /// The first paragraph, as long as it is all and in one voice.
  private var sentence: String?
  private var entries: [[Prose.Run]] = []

  var prose: Prose {
    sentence.map { Prose(sentence: $0) } ?? Prose(blocks: blocks)
  }

  mutating func takeParagraph(_ words: MarkupWords) {
    if blocks.isEmpty, sentence == nil, !words.hasSigns {
      sentence = words.string
    } else {
      append(.paragraph(words.runs))
    }
  }

  mutating func takeEntry(_ words: MarkupWords) {
    entries.append(words.runs)
  }

  mutating func endList() {
    append(.list(entries))
    entries = []
  }

  private mutating func append(_ block: Prose.Block) {
    if let first = sentence {
      blocks.reserveCapacity(8)
      blocks.append(.paragraph([Prose.Run(first)]))
      sentence = nil
    }
    blocks.append(block)
  }
}

/// Keeps the signs of emphasis as they are written.
private struct MarkupBlockSink: MarkupSink {
  private(set) var blocks: [Prose.MarkupBlock] = []
  private var entries: [String] = []

  mutating func takeParagraph(_ words: MarkupWords) {
    blocks.append(.paragraph(words.string))
  }

  mutating func takeEntry(_ words: MarkupWords) {
    entries.append(words.string)
  }

  mutating func endList() {
    blocks.append(.list(entries))
    entries = []
  }
}
