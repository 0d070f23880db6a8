/// The letters from À to ÿ, whose UTF-8 is 0xC3 and one more byte.
enum LatinLetter {
  /// A letter by its second byte without case, an acute accent or a dieresis: a letter of ASCII, or
  /// the second byte of what is left.
  static func folded(_ byte: UInt8) -> UInt8 {
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
