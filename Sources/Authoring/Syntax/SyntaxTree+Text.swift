package import Diagnostics

extension SyntaxTree {
  /// The text of a scalar as any YAML 1.2 parser reads it: unfolded, unescaped, line ends as LF.
  ///
  /// A collection has no text and gives the empty one.
  package func text(of id: NodeID) -> String {
    file.text(of: span(of: id))
  }

  /// The text of a scalar with the way back from it to the source.
  package func mappedText(of id: NodeID) -> MappedText {
    let span = span(of: id)
    return MappedText(
      text: text(of: id), runs: [MappedText.Run(offset: 0, source: span)], span: span)
  }
}

/// The text of a scalar, and where in the source each part of it stands.
///
/// For findings inside prose: offsets count the UTF-8 of `text`.
package struct MappedText: Hashable, Sendable {
  package let text: String
  let runs: [Run]
  /// The span of the whole scalar.
  package let span: Span

  /// A stretch of the text that is in the source byte for byte, or comes from an escape or fold.
  struct Run: Hashable, Sendable {
    /// Where the stretch begins in the text.
    let offset: Int
    let source: Span
  }

  /// The part of the source that a range of the text comes from.
  package func span(of range: Range<Int>) -> Span {
    Span(source(of: range.lowerBound), source(of: range.upperBound))
  }

  private func source(of offset: Int) -> Int {
    let run = runs.last { $0.offset <= offset } ?? Run(offset: 0, source: span)
    return min(run.source.start + offset - run.offset, run.source.end)
  }
}
