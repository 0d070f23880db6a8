/// Words that a rule looks for, so that each word of a text costs one look.
package struct KnownWords: Sendable {
  /// Each word at the place that its mark says, or at the next free one; at most a quarter is taken.
  private let slots: [Word?]

  init(_ words: some Collection<Word>) {
    var size = 4
    while size < 4 * words.count { size *= 2 }
    var slots = [Word?](repeating: nil, count: size)
    for word in words {
      var slot = KnownWords.slot(of: word, in: slots)
      while slots[slot] != nil { slot = (slot + 1) & (size - 1) }
      slots[slot] = word
    }
    self.slots = slots
  }

  /// The words of a text, which are folded like all others.
  package init(_ text: String) {
    self.init(WordSplitter.words(of: text))
  }

  package func contains(_ word: Word) -> Bool {
    var slot = KnownWords.slot(of: word, in: slots)
    while let known = slots[slot] {
      if known == word { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  package func containsAny(of words: [Word]) -> Bool {
    words.contains(where: contains)
  }

  /// - Parameter slots: as many as a power of two.
  private static func slot(of word: Word, in slots: [Word?]) -> Int {
    Int(truncatingIfNeeded: word.mark) & (slots.count - 1)
  }
}
