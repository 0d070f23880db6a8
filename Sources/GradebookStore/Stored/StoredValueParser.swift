import Localization

/// A JSON value as far as responses need them.
enum StoredValue: Hashable {
  case null
  case boolean(Bool)
  case number(DecimalNumber)
  case text(String)
  case array([StoredValue])
}

/// Reads the JSON of a stored response: no objects, no exponents, no space between the parts.
struct StoredValueParser {
  private var rest: Substring.UnicodeScalarView

  /// The value that a text is; nil where it is none, or where something follows it.
  static func value(of text: String) -> StoredValue? {
    var parser = StoredValueParser(rest: Substring(text).unicodeScalars)
    guard let value = parser.value(), parser.rest.isEmpty else { return nil }
    return value
  }

  private mutating func value() -> StoredValue? {
    switch rest.first {
    case "[": array()
    case "\"": text().map(StoredValue.text)
    case "n": take("null") ? .null : nil
    case "t": take("true") ? .boolean(true) : nil
    case "f": take("false") ? .boolean(false) : nil
    default: number()
    }
  }

  /// Arrays lie in no others: what is in one is plain.
  private mutating func array() -> StoredValue? {
    var elements: [StoredValue] = []
    guard take("[") else { return nil }
    while !take("]") {
      if !elements.isEmpty, !take(",") { return nil }
      guard rest.first != "[", let element = value() else { return nil }
      elements.append(element)
    }
    return .array(elements)
  }

  private mutating func text() -> String? {
    var text = String.UnicodeScalarView()
    guard take("\"") else { return nil }
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(text)
      case "\\":
        guard let escaped = escaped() else { return nil }
        text.append(escaped)
      default: text.append(scalar)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard let letter = rest.popFirst() else { return nil }
    switch letter {
    case "\"", "\\", "/": return letter
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return coded()
    default: return nil
    }
  }

  private mutating func coded() -> Unicode.Scalar? {
    let digits = String(rest.prefix(4))
    rest.removeFirst(digits.unicodeScalars.count)
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }

  private mutating func number() -> StoredValue? {
    let digits = String(rest.prefix { $0 == "-" || $0 == "." || ("0"..."9").contains($0) })
    rest.removeFirst(digits.unicodeScalars.count)
    return DecimalNumber(notation: digits).map(StoredValue.number)
  }

  private mutating func take(_ word: String) -> Bool {
    guard rest.starts(with: word.unicodeScalars) else { return false }
    rest.removeFirst(word.unicodeScalars.count)
    return true
  }
}
