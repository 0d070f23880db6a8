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
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 4)
    var letters: [UInt8] = []
    letters.reserveCapacity(32)
    var place = 0
    while place < bytes.count {
      guard let (sign, length) = LatinSign.read(at: place, of: bytes) else { return nil }
      switch sign {
      case .letter(let byte): letters.append(byte)
      case .ownLetter(let byte): letters += [0xC3, byte]
      case .separator: end(&letters, &words)
      }
      place += length
    }
    end(&letters, &words)
    return words
  }

  /// Ends a word where one has begun.
  private static func end(_ letters: inout [UInt8], _ words: inout [Word]) {
    guard !letters.isEmpty else { return }
    words.append(Word(String(decoding: letters, as: UTF8.self)))
    letters.removeAll(keepingCapacity: true)
  }
}
