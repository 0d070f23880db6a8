import Assessment

/// Tells whether a text begins with an article.
struct OpeningWord {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// The letters of the word so far, the last in the lowest byte.
  private var letters: UInt32 = 0

  /// What stands at a place, as far as the word is concerned.
  private enum Sign {
    case letter(UInt8, width: Int)
    /// A quotation mark, which folding leaves out.
    case quotationMark(width: Int)
    case space
    /// A sign that stays, so that the word is no article.
    case other
    /// An apostrophe, which folding leaves out at the start of a text.
    case apostrophe
    case unknown
  }

  /// How many bytes an article at the start takes; 0 where there is none, nil where only folding
  /// can tell.
  static func articleLength(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var word = OpeningWord(text: text)
    return word.articleLength()
  }

  private init(text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  private mutating func articleLength() -> Int? {
    while index < text.count {
      switch sign() {
      case .letter(let letter, let width):
        // Articles have three letters at most.
        guard letters <= 0xFFFF else { return 0 }
        letters = letters << 8 | UInt32(letter)
        index += width
      case .quotationMark(let width): index += width
      case .space:
        guard letters == 0 else { return Self.articles.contains(letters) ? index : 0 }
        index += 1
      case .apostrophe: return letters == 0 ? nil : 0
      case .other: return 0
      case .unknown: return nil
      }
    }
    return 0
  }

  private func sign() -> Sign {
    let byte = text[index]
    guard byte >= 0x80 else { return Self.sign(byte) }
    guard index + 1 < text.count else { return .unknown }
    let second = text[index + 1]
    switch byte {
    case 0xC3: return .letter(LatinLetter.folded(second), width: 2)
    case 0xC2: return Self.latinSign(second)
    case 0xE2 where second == 0x80 && index + 2 < text.count:
      return Self.punctuation(text[index + 2])
    default: return .unknown
    }
  }

  private static func sign(_ byte: UInt8) -> Sign {
    switch byte {
    case 0...0x20: .space
    case UInt8(ascii: "\""): .quotationMark(width: 1)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    default:
      byte.isLowercaseLetter || byte.isUppercaseLetter ? .letter(byte | 0x20, width: 1) : .other
    }
  }

  /// A sign from U+0080 to U+00BF by its second byte.
  private static func latinSign(_ byte: UInt8) -> Sign {
    switch byte {
    case 0xA1, 0xAB, 0xBB, 0xBF: .quotationMark(width: 2)
    case 0xB4: .apostrophe
    case 0...0xA0, 0xAD: .unknown
    default: .other
    }
  }

  /// A sign from U+2000 to U+203F by its third byte.
  private static func punctuation(_ byte: UInt8) -> Sign {
    switch byte {
    case 0x98, 0x99: .apostrophe
    case 0x9C...0x9F: .quotationMark(width: 3)
    case 0x90...0xA7, 0xB0...0xBF: .other
    default: .unknown
    }
  }

  private static let articles: Set<UInt32> = Set(
    TextFolding.articles.map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
}
