/// A place in a file as people count: the first line is 1, the first column is 1.
///
/// Columns count Unicode scalars, as editors and SARIF's `unicodeCodePoints` do.
package struct Position: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension Position: Comparable {
  package static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Where the lines of a file start: turns offsets into lines and columns.
///
/// Lines end at LF (with or without a CR before it); a byte order mark is no column.
package struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int32]

  package init(_ file: SourceFile) {
    bytes = file.bytes
    var starts: [Int32] = [0]
    for (offset, byte) in file.bytes.enumerated() where byte == 0x0A {
      starts.append(Int32(truncatingIfNeeded: offset + 1))
    }
    self.starts = starts
  }

  /// How many lines there are; text after the last line end is a line, and an empty file has one.
  package var count: Int { starts.count }

  /// The line that holds an offset, counted from 1; offsets outside the file count to its ends.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line and the column of an offset.
  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let start = min(content(ofLine: line).start, offset)
    return Position(line: line, column: scalarCount(in: Span(start, offset)) + 1)
  }

  /// The bytes of a line without its line end and without a byte order mark.
  package func content(ofLine line: Int) -> Span {
    guard line >= 1, line <= starts.count else { return Span(at: line < 1 ? 0 : bytes.count) }
    var start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) - 1 : bytes.count
    if line < starts.count, end > start, bytes[end - 1] == 0x0D { end -= 1 }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    return Span(start, end)
  }

  /// How many Unicode scalars a span holds: every byte but those that go on with a scalar.
  package func scalarCount(in span: Span) -> Int {
    bytes[span.range].count { $0 & 0xC0 != 0x80 }
  }
}
