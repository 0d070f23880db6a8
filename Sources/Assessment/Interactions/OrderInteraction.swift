/// Entries to be put in order.
package struct OrderInteraction: Hashable, Sendable {
  /// The entries in the right order.
  package let sequence: [String]

  package init(sequence: [String]) {
    self.sequence = sequence
  }
}
