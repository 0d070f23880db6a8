/// Text without quotes: what can be written so, and what other readers would take for something
/// else than text.
enum PlainText {
  /// Whether a text on one line reads the same without quotes.
  static func canHold(_ text: String, inFlow: Bool = false) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, last != Byte.space else { return false }
    if text.unicodeScalars.first == noBreakSpace || text.unicodeScalars.last == noBreakSpace {
      return false
    }
    return canStart(bytes, first) && canGoOn(bytes, inFlow)
  }

  private static let noBreakSpace: Unicode.Scalar = "\u{A0}"

  private static func canStart(_ bytes: [UInt8], _ first: UInt8) -> Bool {
    switch first {
    case Byte.dash:
      // A line of three dashes, or of three dots, would end the document at the start of a line.
      return bytes.count > 1 && bytes[1] != Byte.space && !bytes.starts(with: "---".utf8)
    case UInt8(ascii: "."):
      return !bytes.starts(with: "...".utf8) || bytes.count > 3 && bytes[3] != Byte.space
    case Byte.space, Byte.quote, Byte.apostrophe, Byte.hash, Byte.colon, Byte.comma:
      return false
    default:
      return !"?&*!%@`[]{}|>".utf8.contains(first)
    }
  }

  private static func canGoOn(_ bytes: [UInt8], _ inFlow: Bool) -> Bool {
    bytes.indices.allSatisfy { index in
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : Byte.space
      switch byte {
      case Byte.colon:
        return next != Byte.space && !(inFlow && ",[]{}?".utf8.contains(next))
      case Byte.hash:
        return index == 0 || bytes[index - 1] != Byte.space
      case Byte.comma, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        return !inFlow
      default:
        return byte >= 0x20
      }
    }
  }

  /// Whether text in curly quotes looks as if they were meant for YAML's, which is warned of where
  /// it stands without any.
  static func hasCurlyQuotes(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return (first == "“" || first == "”") && last == "”"
  }
}

extension PlainText {
  /// Whether some readers of YAML, of version 1.2 or 1.1, take a text without quotes for a number,
  /// a flag, a date or nothing.
  static func looksTyped(_ text: String) -> Bool {
    if text.utf8.count <= 5, typedWords.contains(text.lowercased()) { return true }
    let scanner = NumberScanner(text)
    return scanner.isNumber || scanner.isDate
  }

  private static let typedWords: Set<String> = [
    "~", "null", "true", "false", "yes", "no", "on", "off", "=", "<<", ".nan", ".inf", "+.inf",
    "-.inf",
  ]
}

/// Looks for the forms of numbers and dates that readers of YAML know.
private struct NumberScanner {
  private let text: Substring.UTF8View

  init(_ text: String) {
    self.text = text[...].utf8
  }

  var isNumber: Bool {
    var rest = text
    if let sign = rest.first, "+-".utf8.contains(sign) { rest.removeFirst() }
    if let radix = Self.digits(afterPrefixOf: rest) {
      return rest.count > 2 && rest.dropFirst(2).allSatisfy { radix.utf8.contains($0) }
    }
    return isDecimal(rest) || isSexagesimal(rest)
  }

  /// `0x1F`, `0o17`, `0b101`.
  private static func digits(afterPrefixOf text: Substring.UTF8View) -> String? {
    let prefix = String(Substring(text.prefix(2)))
    return ["0x": "0123456789abcdefABCDEF_", "0o": "01234567", "0b": "01_"][prefix]
  }

  /// `12`, `1_000`, `.5`, `1.`, `1e6`.
  private func isDecimal(_ text: Substring.UTF8View) -> Bool {
    var rest = text
    let whole = Self.takeDigits(&rest)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = Self.takeDigits(&rest)
    }
    guard whole + fraction > 0, text.first != UInt8(ascii: "_") else { return false }
    if let exponent = rest.first, "eE".utf8.contains(exponent) {
      rest.removeFirst()
      if let sign = rest.first, "+-".utf8.contains(sign) { rest.removeFirst() }
      guard Self.takeDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  /// `1:30`, which YAML 1.1 counts in sixties.
  private func isSexagesimal(_ text: Substring.UTF8View) -> Bool {
    let parts = text.split(separator: Byte.colon, omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { isDecimal($0) }
  }

  /// `2019-12-07`, perhaps with a time after it.
  var isDate: Bool {
    var rest = text
    guard Self.takeDigits(&rest) == 4 else { return false }
    for _ in 1...2 {
      guard rest.first == Byte.dash else { return false }
      rest.removeFirst()
      guard (1...2).contains(Self.takeDigits(&rest)) else { return false }
    }
    return rest.first.map { "Tt \t".utf8.contains($0) } ?? true
  }

  private static func takeDigits(_ text: inout Substring.UTF8View) -> Int {
    let rest = text.drop { $0.isDigit || $0 == UInt8(ascii: "_") }
    defer { text = rest }
    return text.count - rest.count
  }
}
