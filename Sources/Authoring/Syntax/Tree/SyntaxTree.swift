package import Diagnostics

/// The structure of a source file: mappings, sequences and scalars, each with its place.
///
/// One flat arena of nodes over the file's bytes; text becomes a `String` only when it is asked
/// for. Nothing of the source is lost: what is between the spans is comments and layout.
package struct SyntaxTree: Sendable {
  package let file: SourceFile
  /// The comments from `#` to the end of their lines, in the order of the text.
  package let comments: [Span]
  let nodes: [SyntaxNode]

  init(file: SourceFile, nodes: [SyntaxNode], comments: [Span]) {
    self.file = file
    self.nodes = nodes
    self.comments = comments
  }

  /// The outermost node; for a file without content an empty plain scalar.
  package var root: NodeID { NodeID(0) }

  /// Whether the file holds nothing but space and comments.
  package var isEmpty: Bool { nodes.count == 1 && nodes[0].kind == .plain && nodes[0].span.isEmpty }

  /// What a node is, with its entries or elements.
  package func content(of id: NodeID) -> NodeContent {
    let node = nodes[id.position]
    if let style = node.style { return .scalar(style) }
    let children = id.position + 1..<Int(node.next)
    return node.kind == .mapping
      ? .mapping(MappingEntries(nodes, children))
      : .sequence(SequenceElements(nodes, children))
  }

  /// From the first byte of a node to its last: quotes, brackets and a block's `|` included,
  /// comments and line ends after it not. The span of a value that is not there is empty.
  package func span(of id: NodeID) -> Span {
    nodes[id.position].span
  }

  /// Whether the parser found something wrong in this very node (or lines of this collection were
  /// lost), so that what it lacks is no news.
  package func isDamaged(_ id: NodeID) -> Bool {
    nodes[id.position].flags.contains(.isDamaged)
  }

  /// Whether a sequence is written `[…]`.
  package func isFlow(_ id: NodeID) -> Bool {
    nodes[id.position].flags.contains(.isFlow)
  }
}

extension SyntaxTree {
  /// The entries of a mapping, or nil for another node.
  package func entries(of id: NodeID) -> MappingEntries? {
    if case .mapping(let entries) = content(of: id) { entries } else { nil }
  }

  /// The elements of a sequence, or nil for another node.
  package func elements(of id: NodeID) -> SequenceElements? {
    if case .sequence(let elements) = content(of: id) { elements } else { nil }
  }

  /// The first entry of a mapping whose key has this text.
  package func entry(_ key: String, of id: NodeID) -> MappingEntry? {
    entries(of: id)?.first { text(of: $0.key) == key }
  }
}
