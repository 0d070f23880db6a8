/// A half-open range of UTF-8 offsets in one source file.
///
/// Offsets are stored in 32 bits: files are limited to 4 MB, and a tree holds a span for every node.
package struct Span: Hashable, Sendable {
  private let storedStart: Int32
  private let storedEnd: Int32

  /// The offset of the first byte.
  package var start: Int { Int(storedStart) }
  /// The offset after the last byte.
  package var end: Int { Int(storedEnd) }

  /// A span from `start` up to, not including, `end`; an `end` before `start` gives an empty span.
  package init(_ start: Int, _ end: Int) {
    storedStart = Int32(truncatingIfNeeded: start)
    storedEnd = Int32(truncatingIfNeeded: max(start, end))
  }

  package init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The empty span before the byte at `offset`.
  package init(at offset: Int) {
    self.init(offset, offset)
  }

  package var range: Range<Int> { start..<end }
  package var count: Int { end - start }
  package var isEmpty: Bool { storedStart == storedEnd }

  /// Whether `other` lies within this span, borders included.
  package func contains(_ other: Span) -> Bool {
    start <= other.start && other.end <= end
  }

  /// The smallest span that holds both.
  package func joined(with other: Span) -> Span {
    Span(min(start, other.start), max(end, other.end))
  }
}

extension Span: Comparable {
  /// By start, then by end: the order in which places are met when reading.
  package static func < (left: Span, right: Span) -> Bool {
    (left.storedStart, left.storedEnd) < (right.storedStart, right.storedEnd)
  }
}

extension Span: CustomStringConvertible {
  package var description: String { "\(start)..<\(end)" }
}
