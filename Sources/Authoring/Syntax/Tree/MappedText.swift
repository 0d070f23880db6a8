package import Diagnostics

/// The text of a scalar, and where in the source each part of it stands.
///
/// For findings inside prose: offsets count the UTF-8 of `text`.
package struct MappedText: Hashable, Sendable {
  package let text: String
  let runs: [Run]
  /// The span of the whole scalar.
  package let span: Span

  /// A stretch of the text, from `offset` to the next run.
  struct Run: Hashable, Sendable {
    let offset: Int
    let source: Span
    /// Whether the stretch stands in the source byte for byte; else an escape or a line end stands
    /// for it as a whole.
    let isVerbatim: Bool
  }

  /// The part of the source that a range of the text comes from, within the scalar's own span: the
  /// line end after a block is no part of that.
  package func span(of range: Range<Int>) -> Span {
    guard let first = run(at: range.lowerBound) else { return Span(at: span.start) }
    let start =
      first.source.start + (first.isVerbatim ? range.lowerBound - first.offset : 0)
    guard !range.isEmpty, let last = run(at: range.upperBound - 1) else {
      return Span(at: min(start, span.end))
    }
    let end = last.isVerbatim ? last.source.start + range.upperBound - last.offset : last.source.end
    return Span(min(start, span.end), min(end, last.source.end, span.end))
  }

  /// The last run that starts at or before an offset.
  private func run(at offset: Int) -> Run? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? runs[low - 1] : runs.first
  }
}
