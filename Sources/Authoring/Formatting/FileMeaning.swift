import Assessment
import Diagnostics

/// What a file says, without how it is laid out: its structure, every text as its field reads it,
/// and its comments.
///
/// It is what laying a file out must not change.
package struct FileMeaning: Hashable, Sendable {
  /// A line for each mapping, list and text, with the way to it.
  package private(set) var content: [String] = []
  package let comments: [String]

  package init(of tree: SyntaxTree) {
    comments = tree.comments.map { tree.file.text(of: $0) }
    tell(tree.root, .object(tree.rootKind), "", in: tree)
  }

  package init(of text: String) {
    self.init(of: SyntaxParser.parse(SourceFile(name: "-", text: text)).tree)
  }

  private mutating func tell(
    _ node: NodeID, _ shape: ValueShape?, _ path: String, in tree: SyntaxTree
  ) {
    switch tree.content(of: node) {
    case .mapping(let entries):
      let shapes = tree.entryShapes(of: node, shape)
      content.append("\(path) {}")
      for entry in entries {
        let key = tree.text(of: entry.key)
        tell(entry.value, shapes.shape(of: key), "\(path).\(key.debugDescription)", in: tree)
      }
    case .sequence(let elements):
      content.append("\(path) []")
      for (index, element) in elements.enumerated() {
        tell(element, shape?.element, "\(path)[\(index)]", in: tree)
      }
    case .scalar:
      content.append("\(path) = \(Self.value(of: node, TextRole(shape), in: tree))")
    }
  }

  /// A text as its field reads it.
  private static func value(of node: NodeID, _ role: TextRole, in tree: SyntaxTree) -> String {
    switch role {
    case .prose: "\(Prose(markup: tree.markup(of: node)).blocks)"
    case .line, .value: tree.text(of: node).collapsed.debugDescription
    case .name, .unknown: tree.text(of: node).debugDescription
    }
  }
}
