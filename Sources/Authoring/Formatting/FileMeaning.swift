import Assessment
import Diagnostics

/// What a file says, without how it is laid out: its structure, every text as its field reads it,
/// and its comments.
///
/// It is what laying a file out must not change.
package struct FileMeaning: Hashable, Sendable {
  /// One step of the way through a file.
  enum Part: Hashable, Sendable {
    case mapping
    case key(String)
    case list
    /// A mapping or list ends.
    case end
    case text(String)
    case prose(Prose)
  }

  private(set) var content: [Part] = []
  let comments: [String]

  package init(of tree: SyntaxTree) {
    comments = tree.comments.map { tree.file.text(of: $0) }
    tell(tree.root, .object(tree.rootKind), in: tree)
  }

  package init(of text: String) {
    self.init(of: SyntaxParser.parse(SourceFile(name: "-", text: text)).tree)
  }

  private mutating func tell(_ node: NodeID, _ shape: ValueShape?, in tree: SyntaxTree) {
    switch tree.content(of: node) {
    case .mapping(let entries):
      let shapes = tree.entryShapes(of: node, shape)
      content.append(.mapping)
      for entry in entries {
        let key = tree.text(of: entry.key)
        content.append(.key(key))
        tell(entry.value, shapes.shape(of: key), in: tree)
      }
      content.append(.end)
    case .sequence(let elements):
      content.append(.list)
      for element in elements { tell(element, shape?.element, in: tree) }
      content.append(.end)
    case .scalar:
      content.append(Self.value(of: node, TextRole(shape), in: tree))
    }
  }

  /// A text as its field reads it.
  private static func value(of node: NodeID, _ role: TextRole, in tree: SyntaxTree) -> Part {
    switch role {
    // What a list in a folded block is meant to say nobody knows before it is mended.
    case .prose where tree.hasFoldedList(node):
      .text(tree.blockLines(of: node).joined(separator: "\n"))
    case .prose: .prose(Prose(markup: tree.markup(of: node)))
    case .line, .value: .text(tree.text(of: node).collapsed)
    case .name, .unknown: .text(tree.text(of: node))
    }
  }
}
