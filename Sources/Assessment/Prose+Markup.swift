extension Prose {
  /// Reads the light markup of module files.
  ///
  /// One newline is a space, a blank line ends a paragraph, a line that starts with `- ` is an item
  /// of a list, `*emphasis*` stands between asterisks, and `\*` is an asterisk. The same text reads
  /// the same however its lines are broken. An asterisk that opens nothing stands for itself.
  package init(markup: String) {
    var markup = markup
    self = markup.withUTF8 { MarkupReader.read($0, into: ProseSink()) }.prose
  }

  /// Reads the same from the bytes of a file, where lines may be set in.
  package init(markup text: UTF8Span) {
    self = text.span.withUnsafeBufferPointer { MarkupReader.read($0, into: ProseSink()) }.prose
  }

  /// A block of markup on one line each, its emphasis not yet read.
  package enum MarkupBlock: Hashable, Sendable {
    case paragraph(String)
    case list([String])
  }

  /// The paragraphs and lists of markup: what stays the same however its lines are broken.
  package static func markupBlocks(of markup: String) -> [MarkupBlock] {
    var markup = markup
    return markup.withUTF8 { MarkupReader.read($0, into: MarkupBlockSink()) }.blocks
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
