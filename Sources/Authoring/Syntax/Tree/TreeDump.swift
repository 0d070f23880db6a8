package import Typesetting

extension SyntaxTree {
  /// The tree as JSON: objects, arrays and strings exactly as read, nothing typed or left out.
  ///
  /// A key that is there twice is there twice; the syntax is not JSON's to forgive.
  package func json(of id: NodeID) -> JSON {
    switch content(of: id) {
    case .mapping(let entries):
      .object(entries.map { JSON.Member(text(of: $0.key), json(of: $0.value)) })
    case .sequence(let elements):
      .array(elements.map { json(of: $0) })
    case .scalar:
      .string(text(of: id))
    }
  }
}
