import Assessment

/// Takes texts apart into words.
enum WordSplitter {
  /// The runs of letters and digits of a text, folded.
  static func words(of text: String) -> [Word] {
    let latin = text.utf8.withContiguousStorageIfAvailable(latinWords) ?? nil
    return latin ?? anyWords(of: text)
  }

  /// The words of a text in any script.
  static func anyWords(of text: String) -> [Word] {
    TextFolding.letters(of: text).split { !$0.isLetter && !$0.isNumber }.map { Word(String($0)) }
  }

  /// The words of a text that has only the letters and signs of Spanish and English, which can be
  /// told and folded byte by byte; nil for any other text.
  static func latinWords(of bytes: UnsafeBufferPointer<UInt8>) -> [Word]? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { room in
      var collector = WordCollector(room: room)
      var place = 0
      while place < bytes.count {
        guard let (sign, length) = LatinSign.read(at: place, of: bytes) else { return nil }
        collector.take(sign)
        place += length
      }
      collector.endWord()
      return collector.words
    }
  }
}

/// Puts folded letters together to words.
private struct WordCollector {
  private(set) var words: [Word] = []
  /// The letters of the word that has begun, as many as `count` says.
  private let letters: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// - Parameter room: for the letters of a text, which has no word longer than itself.
  init(room: UnsafeMutableBufferPointer<UInt8>) {
    letters = room
    words.reserveCapacity(room.count / 4)
  }

  mutating func take(_ sign: LatinSign) {
    switch sign {
    case .letter(let byte): append(byte)
    case .ownLetter(let byte):
      append(0xC3)
      append(byte)
    case .separator: endWord()
    }
  }

  private mutating func append(_ byte: UInt8) {
    letters[count] = byte
    count += 1
  }

  /// Ends a word where one has begun.
  mutating func endWord() {
    guard count > 0 else { return }
    words.append(Word(folded: letters.span.extracting(first: count)))
    count = 0
  }
}
