extension Character {
  /// The ordinary form of a full-width letter, digit or sign (`Ａ`, `１`, `：`) and of a space of any
  /// width; any other character is itself.
  package var halfWidth: Character {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1 else { return self }
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? self
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return " "
    default: return self
    }
  }

  /// Whether this is one of the ten digits of numbers as they are typed.
  package var isDigit: Bool { isASCII && isNumber }
}

extension StringProtocol {
  /// The text without the white space around it.
  package var trimmed: String {
    var rest = self[...].drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
