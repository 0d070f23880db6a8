import Assessment

/// Texts of words that are trouble where they stand wrong: dashes, colons, asterisks, quotes.
struct RandomText {
  private(set) var random: SplitMix64
  private var count = 0

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func chance(_ outOf: Int) -> Bool { random.next(below: outOf) == 0 }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + random.next(below: range.count)
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[random.next(below: values.count)] }

  /// A name that was not given before.
  mutating func name() -> String {
    count += 1
    return "\(pick(["acto", "x", "a-b", "n"]))-\(count)"
  }

  /// A text on one line that no other text is like.
  mutating func line() -> String {
    count += 1
    let opening = words(number(0...1))
    return (opening + ["número", "\(count)"] + words(number(0...14))).joined(separator: " ")
  }

  /// A text for reading: paragraphs and lists, broken into lines anyhow.
  mutating func prose() -> String {
    guard !chance(3) else { return line() }
    return (0..<number(1...3)).map { _ in chance(3) ? list() : paragraph() }
      .joined(separator: chance(4) ? "\n\n\n" : "\n\n")
  }

  private mutating func paragraph() -> String {
    (0..<number(1...4)).map { _ in line() }.joined(separator: "\n")
  }

  private mutating func list() -> String {
    let opening = chance(2) ? line() + "\n" : ""
    return opening + (0..<number(1...3)).map { _ in "- \(paragraph())" }.joined(separator: "\n")
  }

  private mutating func words(_ count: Int) -> [String] {
    (0..<count).map { _ in chance(3) ? pick(Self.troubling) : pick(Self.plain) }
  }

  private static let plain = [
    "la", "intención", "de", "destruir", "un", "grupo", "the", "law", "niñez", "¿cuál?", "«así»",
    "(1948)", "derechos", "art.", "II", "sin", "violencia,", "prevención",
  ]
  private static let troubling = [
    "-", "—", "- a", ":", "a:b", "II:", "#", "C#", "#x", "\"acto\"", "'cita'", "it's", "\\*", "\\",
    "*Dolus*", "*", "*a", "b*", "*dos palabras*", "[sic]", "[[x]]", "{x}", "50 %", "%", "&c.", "!",
    "1948", "no", "~", "@", "`x`", "|", ">", "?", ",", "  ", "a  b", "\u{A0}", "\u{1F30E}",
    "e\u{301}", "\u{301}x", "- \u{301}x", "…", "---", "...",
    "https://example.org/a/very/long/address/of/a/page",
    "“cita”", "=", "<<", "1:30", "\u{200B}",
  ]
}
