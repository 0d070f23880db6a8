package import Diagnostics

/// A file of the course and its canonical layout.
package struct FormattedFile: Sendable {
  package let source: SourceFile
  /// The text in canonical layout, or nil where errors in the syntax keep it from being laid out.
  package let text: String?
  /// What is wrong with the syntax, where that keeps the file from being laid out.
  package let problems: [SyntaxProblem]

  package init(_ source: SourceFile) {
    let (tree, problems) = SyntaxParser.parse(source)
    let isLost = problems.contains { $0.severity == .error }
    self.source = source
    self.problems = isLost ? problems : []
    text = isLost ? nil : Self.layout(of: tree)
  }

  /// The canonical layout, after a look that it says what the file says: an author's text is not to
  /// be lost to a mistake of ours.
  private static func layout(of tree: SyntaxTree) -> String {
    let text = ModuleFormatter.format(tree)
    precondition(
      FileMeaning(of: text) == FileMeaning(of: tree), "the layout would change what the file says")
    return text
  }

  /// The text, if it differs from what the file holds.
  package var change: String? {
    guard let text, !text.utf8.elementsEqual(source.bytes) else { return nil }
    return text
  }

  /// What the layout changes, line by line.
  package var difference: UnifiedDiff {
    UnifiedDiff(from: source.text(of: source.span), to: text ?? source.text(of: source.span))
  }
}
