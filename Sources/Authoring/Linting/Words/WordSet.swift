/// The words of a text, each once.
///
/// They are kept in order: sets of so few words are compared sooner side by side than by hashing.
package struct WordSet: Sendable {
  /// In the order of `Word`.
  package let words: [Word]

  package init(_ words: [Word]) {
    var distinct: [Word] = []
    distinct.reserveCapacity(words.count)
    for word in words.sorted() where word != distinct.last { distinct.append(word) }
    self.words = distinct
  }

  package var count: Int { words.count }

  /// The words that both have.
  package func intersection(_ other: WordSet) -> [Word] {
    var shared: [Word] = []
    var (mine, theirs) = (0, 0)
    while mine < words.count, theirs < other.words.count {
      let (left, right) = (words[mine], other.words[theirs])
      if left == right { shared.append(left) }
      if left <= right { mine += 1 }
      if right <= left { theirs += 1 }
    }
    return shared
  }
}
