import Assessment

/// Texts of which no two may be the same to whoever answers.
struct DistinctTexts {
  /// How two texts are compared.
  enum Comparison {
    /// As typed answers are.
    case folded
    /// To the letter.
    case exact
  }

  private struct Entry {
    let text: Text
    let tail: LetterTail?
    let node: NodeID
  }

  private enum Text {
    case line(String)
    case prose(Prose)

    /// The words alone, on one line.
    var plain: String {
      switch self {
      case .line(let text): text
      case .prose(let prose): prose.plainText
      }
    }
  }

  private let comparison: Comparison
  private var entries: [Entry] = []

  init(_ comparison: Comparison = .folded) {
    self.comparison = comparison
  }

  /// Notes a text; gives where the same was noted before, if it was.
  mutating func insert(_ text: String, at node: NodeID) -> NodeID? {
    insert(entry(text, node))
  }

  mutating func insert(_ text: PlacedText) -> NodeID? {
    insert(entry(text.text, text.node))
  }

  mutating func insert(_ prose: Prose, at node: NodeID) -> NodeID? {
    insert(Entry(text: .prose(prose), tail: LetterTail(prose.plainText), node: node))
  }

  /// Where a text that is the same was noted.
  func place(of text: PlacedText) -> NodeID? {
    place(of: entry(text.text, text.node))
  }

  private mutating func insert(_ entry: Entry) -> NodeID? {
    if let first = place(of: entry) { return first }
    if entries.isEmpty { entries.reserveCapacity(4) }
    entries.append(entry)
    return nil
  }

  private func place(of entry: Entry) -> NodeID? {
    for index in entries.indices
    where mayBeAlike(entries[index].tail, entry.tail) && areAlike(entries[index], entry) {
      return entries[index].node
    }
    return nil
  }

  /// What can be told without looking at the texts.
  private func mayBeAlike(_ left: LetterTail?, _ right: LetterTail?) -> Bool {
    guard let left, let right else { return true }
    return left == right
  }

  private func entry(_ text: String, _ node: NodeID) -> Entry {
    let tail = comparison == .folded ? LetterTail(text) : nil
    return Entry(text: .line(text), tail: tail, node: node)
  }

  private func areAlike(_ left: Entry, _ right: Entry) -> Bool {
    let (left, right) = (left.text.plain, right.text.plain)
    switch comparison {
    case .exact: return left == right
    case .folded:
      if let left = Signature(left), let right = Signature(right), left != right { return false }
      return TextFolding.folded(left) == TextFolding.folded(right)
    }
  }
}
