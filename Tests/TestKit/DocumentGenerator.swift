import Assessment

/// Writes YAML documents of the subset by chance: every style of text, every shape of list and
/// mapping, comments and blank lines where they may be.
package struct DocumentGenerator {
  private var random: SplitMix64
  private var text = ""
  private var names = 0

  private init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// The document that belongs to a seed.
  package static func document(seed: UInt64) -> String {
    var generator = DocumentGenerator(seed: seed)
    if generator.chance(8) { generator.text += "\u{FEFF}" }
    if generator.chance(5) { generator.text += "---\n" }
    generator.blank(0)
    if generator.chance(6) {
      generator.sequence(at: 0, depth: 3)
    } else {
      generator.mapping(at: 0, depth: 3, startsLine: true)
    }
    let text = generator.chance(6) ? String(generator.text.dropLast()) : generator.text
    return generator.chance(5) ? text.replacing("\n", with: "\r\n") : text
  }

  private mutating func chance(_ outOf: Int) -> Bool { random.next(below: outOf) == 0 }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[random.next(below: values.count)]
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  // MARK: - Collections

  private mutating func mapping(at column: Int, depth: Int, startsLine: Bool) {
    for index in 0...random.next(below: 4) {
      if index > 0 || startsLine { text += spaces(column) }
      names += 1
      text += pick(["k\(names)", "k\(names)", "'k \(names)'", "\"k\\t\(names)\"", "k \(names) ñ"])
      text += pick([":", ":", ":", " :"])
      value(at: column, depth: depth)
      blank(column)
    }
  }

  private mutating func sequence(at column: Int, depth: Int) {
    for _ in 0...random.next(below: 3) {
      text += spaces(column) + "-"
      let inner = 1 + random.next(below: 3)
      switch random.next(below: depth > 0 ? 4 : 2) {
      case 2:
        text += spaces(inner)
        mapping(at: column + 1 + inner, depth: depth - 1, startsLine: false)
      case 3 where inner == 1:
        text += " "
        var nested = DocumentGenerator(seed: random.next())
        nested.sequence(at: column + 2, depth: depth - 1)
        text += nested.text.dropFirst(column + 2)
      default:
        value(at: column, depth: depth)
      }
      blank(column)
    }
  }

  /// A value after `:` or `-`, up to the end of its last line.
  private mutating func value(at column: Int, depth: Int) {
    switch random.next(below: depth > 0 ? 11 : 8) {
    case 0: endLine(hasTabs: false)
    case 1: literal(at: column)
    case 2: folded(at: column)
    case 3: flow()
    case 4:
      text += " "
      quoted("'", words().replacing("'", with: "''"), at: column)
    case 5:
      text += " "
      quoted("\"", words().replacing("\\", with: "\\\\").replacing("\"", with: "\\\""), at: column)
    case 8, 9:
      endLine(hasTabs: false)
      mapping(at: column + 1 + random.next(below: 3), depth: depth - 1, startsLine: true)
    case 10:
      endLine(hasTabs: false)
      sequence(at: column + 1 + random.next(below: 3), depth: depth - 1)
    default:
      text += pick([" ", " ", "  ", "\n" + spaces(column + 2)])
      text += fold(plainWords(), at: column)
      endLine()
    }
  }

  // MARK: - Texts

  private mutating func quoted(_ quote: String, _ content: String, at column: Int) {
    var content = fold(content, at: column)
    if quote == "\"", chance(2) {
      content += pick(["\\n", "\\u00f1", "\\x41\\_", "\\\n  \(spaces(column))"])
    }
    text += quote + content + quote
    endLine()
  }

  /// Breaks some spaces between words into line ends, one or more.
  private mutating func fold(_ words: String, at column: Int) -> String {
    words.split(separator: " ").reduce("") { line, word in
      if line.isEmpty { return String(word) }
      let isRisky = word.first == "-" || word.first == "#" || word.last == ":" || chance(3) == false
      let ends = pick(["\n", "\n", " \n", "\n\n", "\n \n"])
      return line + (isRisky ? " " : ends + spaces(column + 1 + random.next(below: 3))) + word
    }
  }

  private mutating func literal(at column: Int) {
    block(pick(["|", "|-", "|+", "|2", "|2-", "|+2"]), at: column)
  }

  private mutating func folded(at column: Int) {
    block(pick([">", ">-", ">+", ">2"]), at: column)
  }

  private mutating func block(_ header: String, at column: Int) {
    text += " " + header
    endLine()
    let indentation = column + 2
    if chance(4) { text += pick(["\n", spaces(column) + "\n"]) }
    text += spaces(indentation) + "w" + words() + "\n"
    for _ in 0..<random.next(below: 5) {
      let line = pick([
        "", spaces(indentation - 1),
        spaces(indentation) + pick(["", "", " ", "  ", "\t"]) + words(),
      ])
      text += line + "\n"
    }
    if chance(8) { text += "\n\n" }
  }

  private mutating func flow() {
    let elements = (0..<random.next(below: 4)).map { _ in
      pick(["a", "law and order", "'it''s, [so]'", "\"\\\"q\\\"\"", "-1", "a:b", "é ñ"])
    }
    text += " [" + pick(["", " "]) + elements.joined(separator: pick([",", ", ", " , "]))
    text += pick(["", " "]) + "]"
    endLine()
  }

  private mutating func words() -> String {
    (0...random.next(below: 8)).map { _ in
      pick([
        "la", "ley", "niñez", "it's", "\"so\"", "a:b", "II:", "#", "C#", "-", "[x]", "{y}", "*",
        "&",
        "😀", "e\u{301}", "¿qué?", "«no»", "a\\b", "%", "@", "!", "|", ">", "1.5", "~", "null",
      ])
    }.joined(separator: pick([" ", " ", "  "]))
  }

  /// Words that begin and go on as plain text may.
  private mutating func plainWords() -> String {
    let rest = words().replacing("II:", with: "II").replacing("#", with: "x").split(separator: " ")
    return (["w"] + rest.map(String.init)).joined(separator: " ")
  }

  // MARK: - Between

  /// Ends a line, perhaps with a comment; a tab may come before one, though not after a dash.
  private mutating func endLine(hasTabs: Bool = true) {
    let end = pick(["", "", "", " ", " # a comment", "  \t", "\t# another"])
    text += (hasTabs ? end : end.replacing("\t", with: " ")) + "\n"
  }

  private mutating func blank(_ column: Int) {
    guard chance(5), text.hasSuffix("\n") else { return }
    text += pick(["\n", "  \n", "# comment: \"x\n", spaces(column) + "# - y\n\n"])
  }
}
