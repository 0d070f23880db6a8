import Assessment
import Diagnostics

@testable import Authoring

/// What a file says, without how it is laid out: its structure, every text as its field reads it,
/// and its comments.
struct Meaning: Equatable {
  /// A line for each key and value.
  let content: [String]
  let comments: [String]

  init(of text: String) {
    self.init(of: SyntaxParser.parse(SourceFile(name: "case.yaml", text: text)).tree)
  }

  init(of tree: SyntaxTree) {
    var teller = MeaningTeller(tree: tree)
    teller.tell(tree.root, .object(tree.rootKind), "")
    content = teller.lines
    comments = tree.comments.map { tree.file.text(of: $0) }
  }
}

private struct MeaningTeller {
  let tree: SyntaxTree
  var lines: [String] = []

  mutating func tell(_ node: NodeID, _ shape: ValueShape?, _ path: String) {
    switch tree.content(of: node) {
    case .mapping(let entries):
      let shapes = tree.entryShapes(of: node, shape)
      lines.append("\(path) {}")
      for entry in entries {
        let key = tree.text(of: entry.key)
        tell(entry.value, shapes.shape(of: key), "\(path).\(key)")
      }
    case .sequence(let elements):
      lines.append("\(path) []")
      for (index, element) in elements.enumerated() {
        tell(element, shape?.element, "\(path)[\(index)]")
      }
    case .scalar:
      lines.append("\(path) = \(value(of: node, shape))")
    }
  }

  private func value(of node: NodeID, _ shape: ValueShape?) -> String {
    switch TextRole(shape) {
    case .prose: "\(Prose(markup: tree.markup(of: node)))"
    case .line, .value: tree.text(of: node).collapsed.debugDescription
    case .name, .unknown: tree.text(of: node).debugDescription
    }
  }
}
