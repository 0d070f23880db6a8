import Assessment

/// A quick first comparison of texts: two that fold to the same have the same signature.
///
/// Folding is thorough and takes its time; nearly all texts of an item differ in their letters
/// already. Where a text has characters whose folding is not known here, there is no signature and
/// the texts are folded.
struct Signature: Hashable, Sendable {
  /// FNV-1a of the letters and digits as they fold, one leading article aside.
  private var letters: UInt64 = Self.empty
  private static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  init?(_ text: String) {
    var word = Word()
    var words = 0
    var opening = Self.empty
    var previous: UInt8 = 0
    for byte in text.utf8 {
      guard let letter = Self.letter(byte, after: previous) else { return nil }
      previous = byte
      if letter > 0 {
        letters = Self.mixed(letters, letter)
        if words == 0 { word.append(letter) }
      } else if byte <= 0x20, letters != Self.empty, words == 0 {
        words = 1
        if word.isArticle {
          opening = letters
          letters = Self.empty
        }
      }
    }
    // An article with nothing but signs after it is a case for folding.
    if letters == Self.empty, opening != Self.empty { return nil }
  }

  private static func mixed(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
  }

  /// What a byte of UTF-8 counts as: a letter or digit as it folds, 0 for what is not counted, or
  /// nil where that isn't known.
  private static func letter(_ byte: UInt8, after previous: UInt8) -> UInt8? {
    if byte < 0x80 {
      if byte.isDigit || byte.isLowercaseLetter { return byte }
      return byte.isUppercaseLetter ? byte | 0x20 : 0
    }
    switch previous {
    case 0xC3: return latinLetter(byte)
    // Signs of Latin-1; a no-break space parts words.
    case 0xC2: return byte == 0xA0 ? nil : 0
    default: return byte == 0xC3 || byte == 0xC2 ? 0 : nil
    }
  }

  /// The second byte of a letter from À to ÿ, without case, an acute accent or a dieresis.
  private static func latinLetter(_ byte: UInt8) -> UInt8 {
    let lower = byte < 0x9F && byte != 0x97 ? byte | 0x20 : byte
    switch lower {
    case 0xA1, 0xA4: return UInt8(ascii: "a")
    case 0xA9, 0xAB: return UInt8(ascii: "e")
    case 0xAD, 0xAF: return UInt8(ascii: "i")
    case 0xB3, 0xB6: return UInt8(ascii: "o")
    case 0xBA, 0xBC: return UInt8(ascii: "u")
    case 0xBD, 0xBF: return UInt8(ascii: "y")
    default: return lower
    }
  }
}

/// The first letters of a text, as far as they may be an article.
private struct Word {
  private var packed: UInt32 = 0

  mutating func append(_ letter: UInt8) {
    packed = packed > 0xFFFFFF ? .max : packed << 8 | UInt32(letter)
  }

  var isArticle: Bool { Self.articles.contains(packed) }

  private static let articles: [UInt32] = TextFolding.articles.map { article in
    article.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
