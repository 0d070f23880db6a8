/// A word as rules compare it: in lower case and without accents; ñ stays.
package struct Word: Hashable, Sendable {
  package let text: String
  /// A number made of the letters. Words that differ nearly always differ in it, which is seen
  /// sooner than by their letters.
  let mark: UInt64

  /// - Parameter text: a folded word.
  init(_ text: String) {
    self.text = text
    mark = text.utf8.reduce(Word.basis, Word.mix)
  }

  /// - Parameter letters: a folded word in UTF-8.
  init(folded letters: Span<UInt8>) {
    text = String(copying: UTF8Span(unchecked: letters))
    mark = letters.indices.reduce(Word.basis) { Word.mix($0, letters[$1]) }
  }

  private static func mix(_ mark: UInt64, _ byte: UInt8) -> UInt64 {
    (mark ^ UInt64(byte)) &* prime
  }

  /// The constants of FNV-1a for 64 bits (Fowler, Noll and Vo; IETF draft-eastlake-fnv).
  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  package static func == (left: Word, right: Word) -> Bool {
    left.mark == right.mark && left.text == right.text
  }
}

/// An order that is quick to find words by; it is not that of a dictionary.
extension Word: Comparable {
  package static func < (left: Word, right: Word) -> Bool {
    left.mark == right.mark ? left.text < right.text : left.mark < right.mark
  }
}

extension Word: CustomStringConvertible {
  package var description: String { text }
}
