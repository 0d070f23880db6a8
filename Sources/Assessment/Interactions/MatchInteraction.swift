/// Two columns whose entries belong together.
package struct MatchInteraction: Hashable, Sendable {
  /// A left side and the right side that belongs to it.
  package struct Pair: Hashable, Sendable {
    package let left: String
    package let right: String

    package init(left: String, right: String) {
      self.left = left
      self.right = right
    }
  }

  package let pairs: [Pair]
  /// Right sides that belong to nothing.
  package let extra: [String]

  package init(pairs: [Pair], extra: [String] = []) {
    self.pairs = pairs
    self.extra = extra
  }

  /// All right sides: those of the pairs in their order, then the spare ones.
  package var rightSides: [String] { pairs.map(\.right) + extra }
}
