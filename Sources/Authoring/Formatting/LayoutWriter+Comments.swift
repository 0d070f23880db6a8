import Diagnostics

/// Comments and blank lines.
extension LayoutWriter {
  /// Writes what stands before an entry or element: its comments, and a blank line where its author
  /// left one or where it is set apart from the one before.
  ///
  /// A comment between the key and its text, or the dash and its text, goes above both.
  mutating func writeLeading(
    before limit: Int, from start: Int, at column: Int, isApart: Bool
  ) {
    let comments = comments.take(before: limit)
    let above = comments.prefix { $0.span.start < start }
    var blankLines = above.map(\.followsBlankLine) + [lines.followsBlankLine(start)]
    if isApart { blankLines[0] = true }
    for (comment, followsBlankLine) in zip(above, blankLines) {
      if followsBlankLine { page.leaveBlankLine() }
      page.write(comment.text, at: column)
    }
    if blankLines[above.count] { page.leaveBlankLine() }
    for comment in comments[above.endIndex...] { page.write(comment.text, at: column) }
  }

  /// Writes the comments that stand after the last entry or element of a collection and are
  /// indented as those are.
  mutating func writeTrailing(indentedBy source: Int, at column: Int) {
    writeAlone(comments.take(indentedBy: source), at: column)
  }

  mutating func writeAlone(_ comments: [PlacedComment], at column: Int) {
    for comment in comments {
      if comment.followsBlankLine { page.leaveBlankLine() }
      page.write(comment.text, at: column)
    }
  }

  /// The comment beside a key or value with the gap before it, or nothing.
  mutating func takeComment(beside node: NodeID) -> String {
    let span = tree.span(of: node)
    comments.pass(span.end)
    return comments.take(beside: span).map { ModuleFormatter.commentGap + $0.text } ?? ""
  }
}

/// Where the text of a node starts; comments before that go above the node.
extension LayoutWriter {
  func textStart(of entry: MappingEntry) -> Int {
    start(of: isBesideKey(entry.value) ? entry.value : entry.key)
  }

  func textStart(of node: NodeID) -> Int {
    guard !tree.isFlow(node) else { return start(of: node) }
    switch tree.content(of: node) {
    case .scalar: return start(of: node)
    case .mapping(let entries): return entries.first { _ in true }.map(textStart) ?? start(of: node)
    case .sequence(let elements):
      return elements.first { _ in true }.map(textStart) ?? start(of: node)
    }
  }

  /// Whether a value begins on the line of its key.
  func isBesideKey(_ value: NodeID) -> Bool {
    if case .scalar = tree.content(of: value) { true } else { tree.isFlow(value) }
  }
}
