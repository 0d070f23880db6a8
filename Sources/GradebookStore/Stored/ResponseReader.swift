import Assessment
import Localization

/// Reads responses as `ResponseText` writes them.
struct ResponseReader {
  private var rest: Substring.UnicodeScalarView

  /// The response to an item of a kind; nil where the text isn't one. No text is a skipped item.
  static func response(_ text: String?, kind: ItemKind) -> Response? {
    guard let text else { return .omitted }
    var reader = ResponseReader(rest: Substring(text).unicodeScalars)
    guard let value = reader.value(), reader.rest.isEmpty else { return nil }
    return value.response(kind: kind)
  }

  private enum Value {
    case null
    case truth(Bool)
    case number(DecimalNumber)
    case text(String)
    case array([Value])

    var place: Int? {
      guard case .number(let number) = self, number.scale == 0 else { return nil }
      return Int(number.coefficient)
    }

    func response(kind: ItemKind) -> Response? {
      switch (kind, self) {
      case (.singleChoice, .array(let options)), (.multipleChoice, .array(let options)):
        places(options).map { .choice(Set($0)) }
      case (.trueFalse, .truth(let isTrue)): .trueFalse(isTrue)
      case (.shortText, .text(let text)): .text(text)
      case (.reflection, .text(let text)): .reflection(text)
      case (.numeric, .number(let number)): .number(number)
      case (.matching, .array(let sides)): .match(sides.map(\.place))
      case (.ordering, .array(let entries)): places(entries).map { .order($0) }
      case (.cloze, .array(let blanks)): .cloze(blanks.compactMap(\.blank))
      default: nil
      }
    }

    private func places(_ values: [Value]) -> [Int]? {
      let places = values.compactMap(\.place)
      return places.count == values.count ? places : nil
    }

    private var blank: BlankResponse? {
      if case .text(let text) = self { return .text(text) }
      return place.map { .choice($0) }
    }
  }

  private mutating func value() -> Value? {
    switch rest.first {
    case "[": array()
    case "\"": text().map { .text($0) }
    case "n": word("null") ? .null : nil
    case "t": word("true") ? .truth(true) : nil
    case "f": word("false") ? .truth(false) : nil
    default: number()
    }
  }

  private mutating func array() -> Value? {
    var elements: [Value] = []
    guard take("[") else { return nil }
    while !take("]") {
      if !elements.isEmpty, !take(",") { return nil }
      guard let element = value() else { return nil }
      elements.append(element)
    }
    return .array(elements)
  }

  private mutating func text() -> String? {
    var text = ""
    guard take("\"") else { return nil }
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return text
      case "\\":
        guard let escaped = escaped() else { return nil }
        text.unicodeScalars.append(escaped)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard let scalar = rest.popFirst() else { return nil }
    guard scalar == "u" else { return scalar }
    let digits = String(rest.prefix(4))
    rest = rest.dropFirst(4)
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }

  private mutating func number() -> Value? {
    let digits = String(rest.prefix { $0 == "-" || $0 == "." || ("0"..."9").contains($0) })
    rest = rest.dropFirst(digits.unicodeScalars.count)
    return DecimalNumber(notation: digits).map { .number($0) }
  }

  private mutating func word(_ word: String) -> Bool {
    guard rest.starts(with: word.unicodeScalars) else { return false }
    rest = rest.dropFirst(word.unicodeScalars.count)
    return true
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }
}
