/// What a node is, with what it holds.
package enum NodeContent: Sendable {
  case mapping(MappingEntries)
  case sequence(SequenceElements)
  case scalar(ScalarStyle)
}

/// A key with its value.
package struct MappingEntry: Hashable, Sendable {
  package let key: NodeID
  package let value: NodeID
}

/// The entries of a mapping in the order of the text; where a key is there twice, both are.
package struct MappingEntries: Sequence, IteratorProtocol, Sendable {
  private let nodes: [SyntaxNode]
  private var position: Int
  private let end: Int

  init(_ nodes: [SyntaxNode], _ children: Range<Int>) {
    self.nodes = nodes
    position = children.lowerBound
    end = children.upperBound
  }

  package mutating func next() -> MappingEntry? {
    guard position < end else { return nil }
    let key = position
    let value = Int(nodes[key].next)
    position = Int(nodes[value].next)
    return MappingEntry(key: NodeID(key), value: NodeID(value))
  }
}

/// The elements of a sequence in the order of the text.
package struct SequenceElements: Sequence, IteratorProtocol, Sendable {
  private let nodes: [SyntaxNode]
  private var position: Int
  private let end: Int

  init(_ nodes: [SyntaxNode], _ children: Range<Int>) {
    self.nodes = nodes
    position = children.lowerBound
    end = children.upperBound
  }

  package mutating func next() -> NodeID? {
    guard position < end else { return nil }
    defer { position = Int(nodes[position].next) }
    return NodeID(position)
  }
}
