import Diagnostics

/// The address of a node in its tree.
package struct NodeID: Hashable, Sendable {
  let index: Int32

  init(_ position: Int) {
    index = Int32(truncatingIfNeeded: position)
  }

  var position: Int { Int(index) }
}

/// How a scalar is written.
package enum ScalarStyle: Hashable, Sendable, CaseIterable {
  /// Without quotes, perhaps folded over lines; also a value that is not there.
  case plain
  case singleQuoted
  case doubleQuoted
  /// A `|` block: lines stay as they are.
  case literal
  /// A `>` block: lines are folded.
  case folded
}

/// A node of the arena: 16 bytes, in the order of the text.
///
/// A collection is followed by its descendants, and `next` is the index after the last of them. A
/// mapping's children are key, value, key, value.
struct SyntaxNode: Hashable, Sendable {
  var kind: Kind
  var flags: Flags
  /// For a block scalar: how many columns its lines are indented.
  var indentation: UInt16
  var start: Int32
  var end: Int32
  var next: Int32

  enum Kind: UInt8 {
    case mapping, sequence, plain, singleQuoted, doubleQuoted, literal, folded
  }

  /// What is remarkable about a node.
  struct Flags: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// The text has to be unfolded or unescaped; without it the span is the text.
    static let isCooked = Flags(rawValue: 1)
    /// The parser found something wrong here and went on as well as it could.
    static let isDamaged = Flags(rawValue: 2)
    /// A `[…]` sequence.
    static let isFlow = Flags(rawValue: 4)
    /// A block that ends in all its line ends (`+`).
    static let keepsLineEnds = Flags(rawValue: 8)
    /// A block that ends in no line end (`-`).
    static let stripsLineEnds = Flags(rawValue: 16)
  }

  var span: Span { Span(Int(start), Int(end)) }

  /// The style of a scalar, or nil for a collection.
  var style: ScalarStyle? {
    switch kind {
    case .mapping, .sequence: nil
    case .plain: .plain
    case .singleQuoted: .singleQuoted
    case .doubleQuoted: .doubleQuoted
    case .literal: .literal
    case .folded: .folded
    }
  }
}
