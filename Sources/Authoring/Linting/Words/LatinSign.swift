/// A letter or sign of a text in Spanish or English as it stands in UTF-8, folded.
///
/// Such texts use few of all letters there are, so that a look at one or two bytes tells them.
enum LatinSign {
  /// A letter or digit that is one byte after folding.
  case letter(UInt8)
  /// A letter with a sign of its own, such as ñ: 0xC3 and the byte here.
  case ownLetter(UInt8)
  /// What stands between words.
  case separator

  /// The sign that begins at a place, and how many bytes it has; nil for what these languages do
  /// not use, and for what depends on its neighbours.
  @inline(__always)
  static func read(
    at place: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (sign: LatinSign, length: Int)? {
    let first = bytes[place]
    return first < 0x80 ? (ascii(first), 1) : readBeyondASCII(at: place, of: bytes)
  }

  private static func readBeyondASCII(
    at place: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (sign: LatinSign, length: Int)? {
    let second = place + 1 < bytes.count ? bytes[place + 1] : 0
    switch bytes[place] {
    case 0xC2: return sign(afterC2: second).map { ($0, 2) }
    case 0xC3: return (letter(afterC3: second), 2)
    // Of the general punctuation, what is invisible joins what stands on its two sides.
    case 0xE2 where second == 0x80 && place + 2 < bytes.count:
      return (0x8B...0x8F).contains(bytes[place + 2]) || (0xAA...0xAE).contains(bytes[place + 2])
        ? nil : (.separator, 3)
    default: return nil
    }
  }

  private static func ascii(_ byte: UInt8) -> LatinSign {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: .letter(byte)
    case 0x41...0x5A: .letter(byte + 0x20)
    default: .separator
    }
  }

  /// U+0080 to U+00BF: signs, and a few letters, digits and fractions that are rare enough.
  private static func sign(afterC2 byte: UInt8) -> LatinSign? {
    switch byte {
    case 0xAA, 0xAD, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC, 0xBD, 0xBE: nil
    default: .separator
    }
  }

  /// U+00C0 to U+00FF: the letters, with × and ÷ among them.
  private static func letter(afterC3 byte: UInt8) -> LatinSign {
    let folded = LatinLetter.folded(byte)
    return switch folded {
    case 0x97, 0xB7: .separator
    case ..<0x80: .letter(folded)
    default: .ownLetter(folded)
    }
  }
}
