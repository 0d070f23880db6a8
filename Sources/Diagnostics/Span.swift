/// A half-open range of UTF-8 offsets in one source file.
///
/// Offsets are stored in 32 bits: files are limited to 4 MB, and a tree holds a span for every node.
/// Public, where all else is of the package: the compiler puts only public functions in line in
/// other modules, and the parser makes a million spans a second.
public struct Span: Hashable, Sendable {
  private let storedStart: Int32
  private let storedEnd: Int32

  /// The offset of the first byte.
  public var start: Int { Int(storedStart) }
  /// The offset after the last byte.
  public var end: Int { Int(storedEnd) }

  /// A span from `start` up to, not including, `end`; an `end` before `start` gives an empty span.
  public init(_ start: Int, _ end: Int) {
    storedStart = Int32(truncatingIfNeeded: start)
    storedEnd = Int32(truncatingIfNeeded: max(start, end))
  }

  /// The span of a range.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The empty span before the byte at `offset`.
  public init(at offset: Int) {
    self.init(offset, offset)
  }

  /// The same as a range.
  public var range: Range<Int> { start..<end }
  /// How many bytes it holds.
  public var count: Int { end - start }
  /// Whether it holds none and is but a place.
  public var isEmpty: Bool { storedStart == storedEnd }

  /// Whether `other` lies within this span, borders included.
  public func contains(_ other: Span) -> Bool {
    start <= other.start && other.end <= end
  }

  /// The smallest span that holds both.
  public func joined(with other: Span) -> Span {
    Span(min(start, other.start), max(end, other.end))
  }
}

extension Span: Comparable {
  /// By start, then by end: the order in which places are met when reading.
  public static func < (left: Span, right: Span) -> Bool {
    (left.storedStart, left.storedEnd) < (right.storedStart, right.storedEnd)
  }
}

extension Span: CustomStringConvertible {
  /// As in `3..<7`.
  public var description: String { "\(start)..<\(end)" }
}
