import Diagnostics

/// What is remarkable about the lines of a `>` block, which are joined when it is read.
struct FoldedBlock {
  /// The first line that begins with `- ` right below another line: an entry of a list that is
  /// joined to what comes before it.
  ///
  /// Lines that are set in further are not joined, so a list among them stays one.
  private(set) var listLine: Span?
  /// Whether a line ends in blanks, which folding keeps.
  private(set) var hasTrailingBlanks = false

  init(_ block: SyntaxNode, in bytes: [UInt8]) {
    let indentation = Int(block.indentation)
    let end = Int(block.end)
    bytes.withUnsafeBufferPointer { bytes in
      var joinsNext = false
      var start = Self.lineEnd(in: bytes, from: Int(block.start), to: end) + 1
      while start < end {
        let next = Self.lineEnd(in: bytes, from: start, to: end)
        let line = start..<Self.textEnd(in: bytes, start..<next)
        let text = min(start + indentation, line.upperBound)
        let isText = text < line.upperBound && bytes[text] != 0x20
        if joinsNext, isText, listLine == nil, Self.beginsEntry(bytes, text..<line.upperBound) {
          listLine = Span(text, line.upperBound)
        }
        if let last = line.last, bytes[last] == 0x20 || bytes[last] == 0x09 {
          hasTrailingBlanks = true
        }
        joinsNext = isText
        start = next + 1
      }
    }
  }

  private static func lineEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var offset = start
    while offset < end, bytes[offset] != 0x0A { offset += 1 }
    return offset
  }

  /// Where a line's text ends, before the CR of a CRLF.
  private static func textEnd(in bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
    guard let last = line.last, bytes[last] == 0x0D else { return line.upperBound }
    return last
  }

  private static func beginsEntry(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Bool {
    line.count > 1 && bytes[line.lowerBound] == UInt8(ascii: "-")
      && bytes[line.lowerBound + 1] == 0x20
  }
}
