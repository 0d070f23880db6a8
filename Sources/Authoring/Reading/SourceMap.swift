package import Assessment
package import Diagnostics

/// Finds where the parts of a module stand in its file.
///
/// Made only when a place is asked for: reading a module for learners does without one.
package struct SourceMap: Sendable {
  package let tree: SyntaxTree
  /// The mappings of items and scenarios by their names.
  private let entries: [String: NodeID]

  /// A step from a node to one inside it.
  package enum Step: Hashable, Sendable {
    case field(FieldName)
    case element(Int)
    /// What stands under a name of the author's own, in `blanks`.
    case named(String)
  }

  package init(_ tree: SyntaxTree) {
    self.tree = tree
    var entries: [String: NodeID] = [:]
    Self.collect(in: tree, tree.root, into: &entries)
    self.entries = entries
  }

  private static func collect(
    in tree: SyntaxTree, _ node: NodeID, into entries: inout [String: NodeID]
  ) {
    guard let list = tree.entry(FieldName.items.text, of: node)?.value,
      let elements = tree.elements(of: list)
    else { return }
    for element in elements {
      guard let id = tree.entry(FieldName.id.text, of: element)?.value else { continue }
      entries[tree.text(of: id)] = element
      collect(in: tree, element, into: &entries)
    }
  }

  /// The mapping of an item.
  package func node(of item: ItemID) -> NodeID? { entries[item.text] }

  /// The mapping of a scenario.
  package func node(of scenario: ScenarioID) -> NodeID? { entries[scenario.text] }

  /// The node at the end of some steps, or nil where there is none.
  package func node(_ steps: [Step], from start: NodeID) -> NodeID? {
    var node = start
    for step in steps {
      guard let next = self.node(step, from: node) else { return nil }
      node = next
    }
    return node
  }

  private func node(_ step: Step, from node: NodeID) -> NodeID? {
    switch step {
    case .field(let name): tree.entry(name.text, of: node)?.value
    case .named(let name): tree.entry(name, of: node)?.value
    case .element(let index): tree.elements(of: node)?.dropFirst(index).first { _ in true }
    }
  }
}

extension SourceMap {
  /// The place to mark for the end of some steps; where the way breaks off, for the last node that
  /// there is.
  package func span(_ steps: [Step], from start: NodeID) -> Span {
    var node = start
    var span = openingSpan(of: start)
    for step in steps {
      guard let next = self.node(step, from: node) else { return span }
      span = markedSpan(of: next, reachedBy: step)
      node = next
    }
    return span
  }

  /// The same for an item or a scenario by its name, or for the module.
  package func span(_ steps: [Step], ofEntry name: String?) -> Span {
    span(steps, from: name.flatMap { entries[$0] } ?? tree.root)
  }

  /// A scalar is marked itself; of a collection its key or the entry it is recognised by.
  private func markedSpan(of node: NodeID, reachedBy step: Step) -> Span {
    let span = tree.span(of: node)
    switch (tree.content(of: node), step) {
    case (.scalar, .element): return span
    case (.scalar, _) where !span.isEmpty: return span
    case (_, .field), (_, .named): return tree.span(of: NodeID(node.position - 1))
    case (.mapping, .element), (.sequence, .element): return openingSpan(of: node)
    }
  }

  /// The entry that a mapping is best recognised by: its name, else its first key.
  private func openingSpan(of node: NodeID) -> Span {
    if let id = tree.entry(FieldName.id.text, of: node) {
      return tree.span(of: id.key).joined(with: tree.span(of: id.value))
    }
    var entries = tree.entries(of: node)
    return entries?.next().map { tree.span(of: $0.key) } ?? tree.span(of: node)
  }
}
