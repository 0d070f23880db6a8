/// An escape in double quotes: the character it stands for and how many bytes it takes.
struct Escape {
  let scalar: Unicode.Scalar
  let length: Int

  /// Reads the escape at the start of `bytes`, which is a backslash.
  ///
  /// One that YAML does not know, which the parser has reported, is a replacement character.
  init(_ bytes: ArraySlice<UInt8>) {
    let letter = bytes.dropFirst().first ?? 0
    let wanted = Self.digits(after: letter)
    let digits = bytes.dropFirst(2).prefix(wanted).map(Self.hexadecimal)
    let known = digits.prefix { $0 != nil }.compactMap { $0 }
    let value = wanted == 0 ? Self.named[letter] : known.reduce(0) { $0 << 4 | $1 }
    let isWhole = known.count == wanted
    scalar = (isWhole ? value.flatMap { Unicode.Scalar($0) } : nil) ?? "\u{FFFD}"
    length = min(letter < 0x80 ? 2 + known.count : 1, bytes.count)
  }

  /// How many hexadecimal digits an escape has.
  private static func digits(after letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: 0
    }
  }

  /// The escapes of one letter (YAML 1.2.2, section 5.7).
  static let named: [UInt8: UInt32] = [
    UInt8(ascii: "0"): 0x00, UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08,
    UInt8(ascii: "t"): 0x09, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "v"): 0x0B,
    UInt8(ascii: "f"): 0x0C, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "e"): 0x1B,
    UInt8(ascii: " "): 0x20, UInt8(ascii: "\""): 0x22, UInt8(ascii: "/"): 0x2F,
    UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "N"): 0x85, UInt8(ascii: "_"): 0xA0,
    UInt8(ascii: "L"): 0x2028, UInt8(ascii: "P"): 0x2029,
  ]

  /// The value of a hexadecimal digit.
  static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
      UInt32(byte | 0x20) - 0x57
    default: nil
    }
  }
}
