package import Assessment
import Localization

/// An item on one line, for tables of cases: its kind, how it is scored, a colon, and what it holds.
///
///     single-choice: Nacional / *Político {closed list} / !Ninguno     (* right, ! pinned)
///     multiple-choice all-or-nothing 3: *a / *b / c                    (3 points)
///     true-false: true {feedback}
///     short-text exact: genocidio / exterminio / ~etnocidio {feedback} (~ foreseen mistake)
///     numeric: 800000 ± 2.5% km        numeric: 4...6        numeric: 5
///     matching: uno = one / dos = two / = three
///     ordering: uno / dos / tres
///     cloze: grupo= nacional ; acto= *matar / salvar
///     reflection 4:
package struct ItemNotation {
  private var points = 1
  private var words: [Substring] = []
  private let parts: [String]

  /// Reads an item; nil where the line isn't one.
  package static func item(_ line: String) -> Item? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let head = line[..<colon].split(separator: " ")
    guard let kind = head.first.flatMap({ ItemKind(rawValue: String($0)) }) else { return nil }
    let notation = ItemNotation(head.dropFirst(), String(line[line.index(after: colon)...]))
    guard let interaction = notation.interaction(kind) else { return nil }
    return Item(
      id: ItemID("item"), stem: Prose(markup: "Stem"), interaction: interaction,
      explanation: Prose(markup: "Explanation"), points: notation.points)
  }

  private init(_ settings: ArraySlice<Substring>, _ body: String) {
    for word in settings {
      if let number = Int(word) { points = number } else { words.append(word) }
    }
    parts = body.trimmed.isEmpty ? [] : Self.parts(of: body, " / ")
  }

  private func interaction(_ kind: ItemKind) -> Interaction? {
    switch kind {
    case .singleChoice:
      .choice(ChoiceInteraction(cardinality: .single, options: parts.map(Self.option)))
    case .multipleChoice:
      .choice(
        ChoiceInteraction(
          cardinality: .multiple(words.contains("all-or-nothing") ? .allOrNothing : .partial),
          options: parts.map(Self.option)))
    case .trueFalse: parts.first.map { .trueFalse(Self.statement($0)) }
    case .shortText: .textEntry(Self.entry(parts, isExact: words.contains("exact")))
    case .numeric: parts.first.flatMap(Self.numeric).map(Interaction.numeric)
    case .matching: .match(match)
    case .ordering: .order(OrderInteraction(sequence: parts))
    case .cloze: .cloze(Self.cloze(parts.joined(separator: " / ")))
    case .reflection: .reflection(ReflectionInteraction())
    }
  }

  private static func parts(of text: String, _ separator: String) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false).map(\.trimmed)
  }

  /// `text {feedback}` taken apart.
  private static func withFeedback(_ text: some StringProtocol) -> (String, Prose?) {
    let halves = text.split(separator: "{", maxSplits: 1)
    let feedback = halves.count == 2 ? Prose(markup: String(halves[1].dropLast())) : nil
    return (halves.first?.trimmed ?? "", feedback)
  }

  private static func option(_ part: String) -> Option {
    let (text, feedback) = withFeedback(part.drop { "*!".contains($0) })
    let signs = part.prefix { "*!".contains($0) }
    return Option(
      text: Prose(markup: text), isCorrect: signs.contains("*"), feedback: feedback,
      isPinned: signs.contains("!"))
  }

  private static func statement(_ part: String) -> TrueFalseInteraction {
    let (answer, feedback) = withFeedback(part)
    return TrueFalseInteraction(answer: answer == "true", feedback: feedback)
  }

  private static func entry(_ parts: [String], isExact: Bool) -> TextEntryInteraction {
    let foreseen = parts.filter { $0.hasPrefix("~") }.map { part in
      let (text, feedback) = withFeedback(part.dropFirst())
      return AlmostAnswer(text: text, feedback: feedback ?? Prose(blocks: []))
    }
    return TextEntryInteraction(
      accepted: parts.filter { !$0.hasPrefix("~") }, almost: foreseen, isExact: isExact)
  }

  private static func numeric(_ part: String) -> NumericInteraction? {
    var words = part.split(separator: " ")[...]
    guard let first = words.popFirst() else { return nil }
    let ends = first.split(separator: "...").compactMap { DecimalNumber(notation: String($0)) }
    guard let value = ends.first else { return nil }
    var tolerance = NumericInteraction.Tolerance.absolute(DecimalNumber(coefficient: 0))
    if words.first == "±" {
      let size = words.dropFirst().first ?? ""
      let number = DecimalNumber(notation: String(size.filter { $0 != "%" }))
      guard let number else { return nil }
      tolerance = size.hasSuffix("%") ? .percent(number) : .absolute(number)
      words = words.dropFirst(2)
    }
    return NumericInteraction(
      key: ends.count == 2 ? .between(value, ends[1]) : .value(value, tolerance: tolerance),
      unit: words.isEmpty ? nil : words.joined(separator: " "))
  }

  private var match: MatchInteraction {
    let sides = parts.map { Self.parts(of: $0, "=") }.filter { $0.count == 2 }
    return MatchInteraction(
      pairs: sides.filter { !$0[0].isEmpty }.map { .init(left: $0[0], right: $0[1]) },
      extra: sides.filter { $0[0].isEmpty }.map { $0[1] })
  }

  private static func cloze(_ body: String) -> ClozeInteraction {
    let blanks = parts(of: body, ";").map { part in
      let halves = part.split(separator: "=", maxSplits: 1)
      let fillings = parts(of: String(halves.last ?? ""), " / ")
      let isChoice = fillings.contains { $0.hasPrefix("*") }
      return Blank(
        id: BlankID(halves.first.map(String.init) ?? ""),
        filling: isChoice
          ? .choice(ChoiceInteraction(cardinality: .single, options: fillings.map(option)))
          : .text(entry(fillings, isExact: false)))
    }
    return ClozeInteraction(paragraphs: [blanks.map { .blank($0.id) }], blanks: blanks)
  }
}
