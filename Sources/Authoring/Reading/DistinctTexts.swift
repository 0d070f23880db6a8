import Assessment

/// Texts of which no two may be the same to whoever answers.
struct DistinctTexts {
  /// How two texts are compared.
  enum Comparison {
    /// As typed answers are.
    case folded
    /// As typed answers are, without the signs of emphasis.
    case foldedProse
    /// To the letter.
    case exact
  }

  private struct Entry {
    let text: String
    let signature: Signature?
    let node: NodeID
  }

  private let comparison: Comparison
  private var entries: [Entry] = []

  init(_ comparison: Comparison = .folded) {
    self.comparison = comparison
  }

  /// Notes a text; gives where the same was noted before, if it was.
  mutating func insert(_ text: String, at node: NodeID) -> NodeID? {
    let entry = Entry(text: text, signature: signature(of: text), node: node)
    if let first = entries.first(where: { areAlike($0, entry) }) { return first.node }
    entries.append(entry)
    return nil
  }

  mutating func insert(_ text: PlacedText) -> NodeID? {
    insert(text.text, at: text.node)
  }

  /// Where a text that is the same was noted.
  func place(of text: PlacedText) -> NodeID? {
    let entry = Entry(text: text.text, signature: signature(of: text.text), node: text.node)
    return entries.first { areAlike($0, entry) }?.node
  }

  private func signature(of text: String) -> Signature? {
    switch comparison {
    case .folded, .foldedProse: Signature(text)
    case .exact: nil
    }
  }

  private func areAlike(_ left: Entry, _ right: Entry) -> Bool {
    if let left = left.signature, let right = right.signature, left != right { return false }
    return comparable(left.text) == comparable(right.text)
  }

  private func comparable(_ text: String) -> String {
    switch comparison {
    case .folded: TextFolding.folded(text)
    case .foldedProse: TextFolding.folded(Prose(markup: text).plainText)
    case .exact: text
    }
  }
}
