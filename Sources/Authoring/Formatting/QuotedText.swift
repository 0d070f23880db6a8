/// Text in quotes.
enum QuotedText {
  /// A text in double quotes, or in single ones where that saves escapes.
  static func quoted(_ text: String) -> String {
    guard !text.utf8.contains(where: { $0 < 0x20 }) else { return doubleQuoted(text) }
    let escapes = text.utf8.count { $0 == Byte.quote || $0 == Byte.backslash }
    let apostrophes = text.utf8.count { $0 == Byte.apostrophe }
    return apostrophes < escapes ? singleQuoted(text) : doubleQuoted(text)
  }

  /// A text in single quotes, which can hold no line end.
  private static func singleQuoted(_ text: String) -> String {
    var quoted = "'"
    for scalar in text.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "'" { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "'"
  }

  /// A text in double quotes; characters that nobody can see are written as escapes on demand.
  static func doubleQuoted(_ text: String, escapesUnseen: Bool = false) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where escapesUnseen && scalar.isUnseen: quoted += escape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\u{A0}" { return "\\_" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let length = scalar.value > 0xFFFF ? 8 : 4
    let padding = String(repeating: "0", count: length - digits.count)
    return (length == 8 ? "\\U" : "\\u") + padding + digits
  }
}

extension Unicode.Scalar {
  /// Whether a person sees nothing, or takes it for a space.
  fileprivate var isUnseen: Bool {
    value >= 0x80 && (properties.isWhitespace || properties.isDefaultIgnorableCodePoint)
  }
}

extension String {
  /// Whether there are characters outside ASCII that nobody can tell from a space or from nothing.
  var hasUnseen: Bool {
    unicodeScalars.contains(where: \.isUnseen)
  }
}
