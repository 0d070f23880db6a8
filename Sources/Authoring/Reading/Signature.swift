import Assessment

/// A quick first comparison of texts: two that fold to the same have the same signature.
///
/// Folding is thorough and takes its time; nearly all texts of an item differ in their letters
/// already. A text in which something stands whose folding is not known here has no signature, and
/// is folded.
struct Signature: Hashable, Sendable {
  /// FNV-1a of the letters and digits as they fold, in their words, without a leading article.
  private let hash: UInt64

  init?(_ text: String) {
    var text = text
    guard let hash = text.withUTF8({ LetterScan.hash(of: $0) }) else { return nil }
    self.hash = hash
  }
}

/// Goes through the letters of a text.
private struct LetterScan {
  private var hash = Self.start
  /// Whether there was white space since the last letter.
  private var isAfterSpace = false

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of the letters, or nil where only folding can tell what counts.
  static func hash(of text: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard let start = OpeningWord.articleLength(in: text) else { return nil }
    var scan = LetterScan()
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        scan.take(byte)
        index += 1
      } else if let width = scan.take(text, at: index) {
        index += width
      } else {
        return nil
      }
    }
    // An article with nothing after it, or signs only, is a case for folding.
    return start > 0 && scan.hash == Self.start ? nil : scan.hash
  }

  private mutating func take(_ byte: UInt8) {
    if byte.isLowercaseLetter || byte.isDigit {
      insert(byte)
    } else if byte <= 0x20 {
      isAfterSpace = true
    } else if byte.isUppercaseLetter {
      insert(byte | 0x20)
    }
  }

  /// Takes a character beyond ASCII; gives its width, or nil where its folding is not known.
  private mutating func take(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index + 1 < text.count else { return nil }
    let second = text[index + 1]
    switch text[index] {
    case 0xC3:
      insert(LatinLetter.folded(second))
      return 2
    // Signs of Latin-1; a no-break space parts words.
    case 0xC2: return second > 0xA0 ? 2 : nil
    // Quotation marks, dashes and invisible characters from U+200B on, but for those that part
    // lines or words.
    case 0xE2:
      guard second == 0x80, index + 2 < text.count else { return nil }
      let third = text[index + 2]
      return 0x8B...0xA7 ~= third || third > 0xAF ? 3 : nil
    default: return nil
    }
  }

  private mutating func insert(_ letter: UInt8) {
    if isAfterSpace, hash != Self.start { mix(0x20) }
    isAfterSpace = false
    mix(letter)
  }

  private mutating func mix(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
