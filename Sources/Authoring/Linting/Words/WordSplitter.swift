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
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { letters in
      var words: [Word] = []
      words.reserveCapacity(bytes.count / 4)
      var count = 0
      var place = 0
      while place < bytes.count {
        guard let (sign, length) = LatinSign.read(at: place, of: bytes) else { return nil }
        switch sign {
        case .letter(let byte):
          letters[count] = byte
          count += 1
        case .ownLetter(let byte):
          letters[count] = 0xC3
          letters[count + 1] = byte
          count += 2
        case .separator:
          if count > 0 { words.append(Word(folded: letters.span.extracting(first: count))) }
          count = 0
        }
        place += length
      }
      if count > 0 { words.append(Word(folded: letters.span.extracting(first: count))) }
      return words
    }
  }
}
