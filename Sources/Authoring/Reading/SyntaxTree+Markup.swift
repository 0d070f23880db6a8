import Diagnostics

/// Prose as it stands in scalars.
extension SyntaxTree {
  /// The text of a scalar that holds prose, with its signs for lists and emphasis: each line end of
  /// the source is one, and so is each blank line, whichever style carries the text.
  func markup(of id: NodeID) -> String {
    let text = text(of: id)
    return isFolded(nodes[id.position]) ? FoldedText.markup(text) : text
  }

  /// Whether line ends in the text stand for blank lines in the source.
  private func isFolded(_ scalar: SyntaxNode) -> Bool {
    switch scalar.kind {
    case .folded: true
    case .plain, .singleQuoted, .doubleQuoted:
      scalar.flags.contains(.isCooked) && file.bytes[scalar.span.range].contains(0x0A)
    case .literal, .mapping, .sequence: false
    }
  }
}
