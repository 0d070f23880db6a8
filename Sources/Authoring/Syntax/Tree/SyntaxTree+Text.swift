import Diagnostics

extension SyntaxTree {
  /// The text of a scalar as any YAML 1.2 parser reads it: unfolded, unescaped, line ends as LF.
  ///
  /// A collection has no text and gives the empty one.
  package func text(of id: NodeID) -> String {
    ScalarText.text(of: nodes[id.position], in: file.bytes)
  }

  /// The text of a scalar with the way back from it to the source.
  package func mappedText(of id: NodeID) -> MappedText {
    ScalarText.mappedText(of: nodes[id.position], in: file.bytes)
  }
}
