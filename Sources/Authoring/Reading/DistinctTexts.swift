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
    let node: NodeID
    /// The last letters, or of a text without those its signature; neither where letters count.
    var tail: LetterTail?
    var signature: Signature?

    init(_ text: Text, at node: NodeID, _ comparison: Comparison) {
      self.text = text
      self.node = node
      guard comparison == .folded else { return }
      tail = LetterTail(text.plain)
      if tail == nil { signature = Signature(text.plain) }
    }

    /// What can be told without looking at the texts.
    func mayBeLike(_ other: Entry) -> Bool {
      if let tail, let theirs = other.tail { return tail == theirs }
      if let signature, let theirs = other.signature { return signature == theirs }
      return true
    }
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
    insert(Entry(.line(text), at: node, comparison))
  }

  mutating func insert(_ text: PlacedText) -> NodeID? {
    insert(text.text, at: text.node)
  }

  mutating func insert(_ prose: Prose, at node: NodeID) -> NodeID? {
    insert(Entry(.prose(prose), at: node, comparison))
  }

  /// Where a text that is the same was noted.
  func place(of text: PlacedText) -> NodeID? {
    place(of: Entry(.line(text.text), at: text.node, comparison))
  }

  private mutating func insert(_ entry: Entry) -> NodeID? {
    if let first = place(of: entry) { return first }
    if entries.isEmpty { entries.reserveCapacity(4) }
    entries.append(entry)
    return nil
  }

  private func place(of entry: Entry) -> NodeID? {
    for index in entries.indices
    where entries[index].mayBeLike(entry) && areAlike(entries[index], entry) {
      return entries[index].node
    }
    return nil
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
