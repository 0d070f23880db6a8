/// A JSON value (RFC 8259) that keeps the order of its members.
package indirect enum JSON: Hashable, Sendable {
  case object([Member])
  case array([JSON])
  case string(String)
  case integer(Int)
  /// A number as it is to be written, such as `66.7`.
  case number(String)
  case boolean(Bool)
  case null

  /// A name with its value.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// An object with the given members, those without a value left out.
  package static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON {
  /// How a value is laid out.
  package enum Layout: Hashable, Sendable {
    /// Everything on one line.
    case compact
    /// A line a member, two spaces a level, as people and `diff` like it.
    case indented
  }

  /// The value as text, without a line end after it.
  package func text(_ layout: Layout = .indented) -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, layout, depth: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8], _ layout: Layout, depth: Int) {
    switch self {
    case .object(let members):
      Self.write(members, "{}", to: &bytes, layout, depth) { member, bytes in
        Self.write(member.name, to: &bytes)
        bytes += layout == .compact ? ":".utf8 : ": ".utf8
        member.value.write(to: &bytes, layout, depth: depth + 1)
      }
    case .array(let elements):
      Self.write(elements, "[]", to: &bytes, layout, depth) { element, bytes in
        element.write(to: &bytes, layout, depth: depth + 1)
      }
    case .string(let text): Self.write(text, to: &bytes)
    case .integer(let value): bytes += String(value).utf8
    case .number(let text): bytes += text.utf8
    case .boolean(let value): bytes += value ? "true".utf8 : "false".utf8
    case .null: bytes += "null".utf8
    }
  }

  /// Writes the parts of an object or array between its brackets.
  private static func write<Part>(
    _ parts: [Part], _ brackets: StaticString, to bytes: inout [UInt8], _ layout: Layout,
    _ depth: Int, _ writePart: (Part, inout [UInt8]) -> Void
  ) {
    let (open, close) = brackets.withUTF8Buffer { ($0[0], $0[1]) }
    bytes.append(open)
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine(in: &bytes, layout, depth + 1)
      writePart(part, &bytes)
    }
    if !parts.isEmpty { startLine(in: &bytes, layout, depth) }
    bytes.append(close)
  }

  private static func startLine(in bytes: inout [UInt8], _ layout: Layout, _ depth: Int) {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if text.unicodeScalars.contains(where: isHiddenBeyondASCII) {
      for scalar in text.unicodeScalars {
        if isHiddenBeyondASCII(scalar) {
          UTF16.encode(scalar)?.forEach { bytes += escape($0) }
        } else {
          UTF8.encode(scalar)?.forEach { write($0, to: &bytes) }
        }
      }
    } else {
      for byte in text.utf8 { write(byte, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func write(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): bytes += #"\""#.utf8
    case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
    case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
    case UInt8(ascii: "\r"): bytes += #"\r"#.utf8
    case UInt8(ascii: "\t"): bytes += #"\t"#.utf8
    case 0..<0x20, 0x7F: bytes += escape(UInt16(byte))
    default: bytes.append(byte)
    }
  }

  private static func isHiddenBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 && scalar.isHidden
  }

  /// What a terminal would obey, or hide, as its number behind `\u`, so that no JSON of ours disturbs
  /// one.
  private static func escape(_ unit: UInt16) -> [UInt8] {
    let digits = String(unit, radix: 16)
    return Array("\\u".utf8) + repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
      + digits.utf8
  }
}
