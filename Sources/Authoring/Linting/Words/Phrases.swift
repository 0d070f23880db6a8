/// Phrases that a rule looks for in texts, whole words in their order.
struct Phrases: Sendable {
  private let phrases: [[Word]]
  /// What they begin with: most words of a text begin none.
  private let openings: KnownWords

  init(_ phrases: [String]) {
    self.phrases = phrases.map(WordSplitter.words)
    openings = KnownWords(self.phrases.compactMap(\.first))
  }

  /// Whether the words are one of the phrases and nothing else.
  func contains(_ words: [Word]) -> Bool {
    guard let first = words.first, openings.contains(first) else { return false }
    return phrases.contains(words)
  }

  /// Where in a text the phrases begin, in order.
  func places(in words: [Word]) -> [Int] {
    words.indices.filter { place in
      openings.contains(words[place]) && phrases.contains { words[place...].starts(with: $0) }
    }
  }
}
