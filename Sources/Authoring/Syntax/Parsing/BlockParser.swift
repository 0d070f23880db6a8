import Diagnostics

/// The parser at work: reads line by line, keeps the open collections in a stack, and appends
/// nodes in the order of the text.
///
/// Nothing recurses; a line is looked at once, and each step leaves `position` at the start of the
/// next line to read. Not copyable, so that no look ahead by a closure copies it in passing.
struct BlockParser: ~Copyable {
  let text: SourceBytes
  /// The same bytes as they are kept with the tree.
  let bytes: [UInt8]
  /// The start of the next line to read.
  var position: Int
  /// The offset that is column 0 of the current line; tabs and no-break spaces in its indentation,
  /// which are reported, may move it.
  var lineOrigin: Int
  /// The start of the latest line whose indentation was reported: where its content belongs is
  /// only guessed then, and no news.
  var oddLine = -1
  var nodes: [SyntaxNode] = []
  /// The innermost open collection.
  var top: Level
  /// The collections around it, the outermost first.
  var outer: [Level] = []
  var comments: [Span] = []
  var problems: [SyntaxProblem] = []
  /// The end of the last key or value, for the spans of collections.
  var contentEnd: Int
  /// Whether the `---` that may begin a file was there.
  var hasMarker = false

  init(_ text: SourceBytes, of bytes: [UInt8], from start: Int) {
    self.text = text
    self.bytes = bytes
    position = start
    lineOrigin = start
    contentEnd = start
    nodes.reserveCapacity(text.count / 24 + 8)
    outer.reserveCapacity(SyntaxLimits.levels)
    top = Level(kind: .document, node: -1, indent: -1, awaited: start)
  }

  mutating func run() {
    while position < text.count, problems.count < SyntaxLimits.problems { parseLine() }
    let isCut = position < text.count
    while top.kind != .document {
      if isCut { markDamage() }
      closeLevel()
    }
    fillAwaited()
    if isCut { problems.append(.tooMany(at: position)) }
  }

  mutating func report(_ fault: SyntaxFault, _ span: Span) {
    guard problems.count < SyntaxLimits.problems else { return }
    let end = min(span.end, text.count)
    problems.append(SyntaxProblem(fault: fault, span: Span(min(span.start, end), end)))
  }

  func column(of index: Int) -> Int { index - lineOrigin }
}

/// A collection that is still open, or the document around all of them.
struct Level {
  enum Kind {
    case document, mapping, sequence
  }

  let kind: Kind
  /// The index of its node; the document has none.
  let node: Int32
  /// The column of its entries.
  let indent: Int32
  /// Another column that counts as this level's since a finding said that it should not.
  var tolerated: Int32 = -2
  /// Where the value stands that is still to come, if there is none before the next entry.
  var awaited: Int32
  /// Where the comment stands after a key that has no value yet.
  var comment: Int32 = -1
  /// The index of the latest key.
  var lastKey: Int32 = -1

  var awaits: Bool { awaited >= 0 }

  func isAt(_ column: Int) -> Bool { column == Int(indent) || column == Int(tolerated) }

  init(kind: Kind, node: Int, indent: Int, awaited: Int = -1) {
    self.kind = kind
    self.node = Int32(truncatingIfNeeded: node)
    self.indent = Int32(truncatingIfNeeded: indent)
    self.awaited = Int32(truncatingIfNeeded: awaited)
  }
}

/// How much a file may hold.
package enum SyntaxLimits {
  /// Four megabytes.
  package static let bytes = 4 << 20
  /// How many collections may be open inside one another.
  package static let levels = 64
  /// After so many mistakes the rest of a file is not looked at.
  static let problems = 10_000
  /// After so many warnings about characters there are no more of them.
  static let characterWarnings = 1_000
  /// YAML allows 1,024 characters for a key and its colon; bytes are simpler to count.
  static let keyBytes = 1_000
}
