import Assessment
import Diagnostics
import Localization

/// Names, numbers, flags and words.
extension FieldReader {
  /// A name of lower-case letters, digits and hyphens.
  mutating func name(_ fields: borrowing Fields, _ field: FieldName) -> String? {
    guard let node = fields[field] else { return nil }
    return name(of: node, in: .field(field))
  }

  mutating func name(of node: NodeID, in slot: Slot) -> String? {
    let scalar = tree.nodes[node.position]
    if scalar.style != nil, scalar.flags.isDisjoint(with: [.isCooked, .isDamaged]),
      tree.file.bytes.isName(scalar.innerRange)
    {
      return verbatimText(scalar.innerRange, isASCII: true)
    }
    guard let text = text(of: node, in: slot) else { return nil }
    guard text.isName else {
      report(.value(.malformedName(slot, text)), at: node)
      return nil
    }
    return text
  }

  /// A whole number in digits, within a range.
  mutating func whole(_ fields: borrowing Fields, _ name: FieldName, in range: ClosedRange<Int>)
    -> Int?
  {
    guard let node = fields[name], let text = line(of: node, in: .field(name)) else { return nil }
    guard text.utf8.allSatisfy(\.isDigit), let number = Int(text), range.contains(number) else {
      report(.value(.notWhole(.field(name), text, range)), at: node)
      return nil
    }
    return number
  }

  /// A number in the notation of files.
  mutating func number(of node: NodeID, in slot: Slot) -> DecimalNumber? {
    guard let text = line(of: node, in: slot) else { return nil }
    guard let number = DecimalNumber(notation: text) else {
      let repaired = Respelling.number(meantBy: text)
      report(.value(.notANumber(slot, text, repaired: repaired)), at: node)
      return nil
    }
    return number
  }

  /// `true` or `false`.
  mutating func flag(_ fields: borrowing Fields, _ name: FieldName) -> Bool? {
    guard let node = fields[name], let text = line(of: node, in: .field(name)) else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default:
      report(.value(.notAFlag(.field(name), text)), at: node)
      return nil
    }
  }

  /// One of the words that a field knows.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ fields: borrowing Fields, _ name: FieldName, of type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let node = fields[name], let text = line(of: node, in: .field(name)) else { return nil }
    guard let word = Word(rawValue: text) else {
      let known = Word.allCases.map(\.rawValue)
      report(.value(.unknownWord(.field(name), text, known: known)), at: node)
      return nil
    }
    return word
  }

  /// The version of the format, which is 1.
  mutating func format(_ fields: borrowing Fields) {
    guard let node = fields[.format], let text = line(of: node, in: .field(.format)) else { return }
    if text != "1" { report(.value(.unknownFormat(text)), at: node) }
  }
}

extension String {
  /// Whether the text is a name: lower-case letters a to z, digits and hyphens, no hyphen first.
  package var isName: Bool {
    let bytes = Array(utf8)
    return bytes.isName(bytes.indices)
  }
}

extension [UInt8] {
  /// Whether a range holds a name.
  func isName(_ range: Range<Int>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return withUnsafeBufferPointer { bytes in
      guard !range.isEmpty, bytes[range.lowerBound] != hyphen else { return false }
      return range.allSatisfy { index in
        bytes[index].isLowercaseLetter || bytes[index].isDigit || bytes[index] == hyphen
      }
    }
  }
}

extension UInt8 {
  /// Whether the byte is a visible character of ASCII.
  var isGraphic: Bool { 0x21...0x7E ~= self }

  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  var isLowercaseLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }

  var isUppercaseLetter: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
}

extension Respelling {
  /// A whole number within a range, where a text is one with a sign of percent, spaces or quotes.
  static func whole(meantBy text: String, in range: ClosedRange<Int>) -> String? {
    let digits = bare(text).filter { !$0.isWhitespace && $0 != "%" }
    return Int(digits).flatMap { range.contains($0) ? String($0) : nil }
  }

  /// A number in the notation of files, where a text is one with a decimal comma or with spaces
  /// between its groups; a comma before three digits may group them, so nothing is guessed there.
  static func number(meantBy text: String) -> String? {
    let digits = bare(text).filter { !$0.isWhitespace && $0 != "_" }
    let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
    let joined = parts.count == 2 && parts[1].count != 3 ? parts.joined(separator: ".") : digits
    return DecimalNumber(notation: joined)?.notation
  }
}
