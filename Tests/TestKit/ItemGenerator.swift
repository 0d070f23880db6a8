package import Assessment
package import Localization

/// Makes items and responses to them out of a seed, for tests of what holds for any of them.
package struct ItemGenerator {
  private var generator: SplitMix64

  package init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// Some item of a kind, whole as a module's reader would make it.
  package mutating func item(_ kind: ItemKind) -> Item {
    Item(
      id: ItemID("item-\(number(1, 999))"), stem: Prose(markup: text()),
      interaction: interaction(kind), explanation: Prose(markup: text()), points: number(1, 10),
      isShuffled: flag())
  }

  /// Some response that fits an item, right or wrong; now and then none.
  package mutating func response(to item: Item) -> Response {
    if number(1, 12) == 1 { return .omitted }
    switch item.interaction {
    case .choice(let choice): return .choice(picks(of: choice))
    case .trueFalse: return .trueFalse(flag())
    case .textEntry(let entry): return .text(answer(to: entry))
    case .numeric(let numeric): return .number(flag() ? numeric.keyNumber : decimal())
    case .match(let match): return .match(partners(in: match))
    case .order(let order): return .order(generator.permutation(of: order.sequence.count))
    case .cloze(let cloze): return .cloze(cloze.blanks.map { filling(of: $0) })
    case .reflection: return .reflection(text() + "\n" + text())
    }
  }

  /// A text of letters, accents on their own, signs that records use themselves, and spaces.
  package mutating func text() -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "e", "n", "ñ", "o", "Á", "G", "z", "\u{301}", "\u{303}", "ü", "1", "9", " ", " ", ";",
      "\\",
      "=", "—", "-", ".", "¿", "\"", "«", "ｂ", "人", "\u{200B}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<number(1, 14) { text.append(scalars[number(0, scalars.count - 1)]) }
    return String(text)
  }

  package mutating func decimal() -> DecimalNumber {
    DecimalNumber(coefficient: Int64(number(-200_000, 200_000)), scale: number(0, 4))
  }

  private mutating func interaction(_ kind: ItemKind) -> Interaction {
    switch kind {
    case .singleChoice: .choice(singleChoice())
    case .multipleChoice: .choice(multipleChoice())
    case .trueFalse: .trueFalse(TrueFalseInteraction(answer: flag(), feedback: feedback()))
    case .shortText: .textEntry(entry())
    case .numeric: .numeric(numeric())
    case .matching: .match(match())
    case .ordering: .order(OrderInteraction(sequence: numbered("entry", number(2, 6))))
    case .cloze: .cloze(cloze())
    case .reflection: .reflection(ReflectionInteraction())
    }
  }

  private mutating func singleChoice() -> ChoiceInteraction {
    let count = number(2, 6)
    return choice(.single, count, key: [number(0, count - 1)])
  }

  private mutating func multipleChoice() -> ChoiceInteraction {
    let count = number(3, 7)
    let key = Set(generator.permutation(of: count).prefix(number(1, count - 1)))
    return choice(.multiple(flag() ? .partial : .allOrNothing), count, key: key)
  }

  private mutating func choice(
    _ cardinality: ChoiceInteraction.Cardinality, _ count: Int, key: Set<Int>
  ) -> ChoiceInteraction {
    let options = (0..<count).map { place in
      Option(
        text: Prose(markup: "option \(place)"), isCorrect: key.contains(place),
        feedback: feedback(), isPinned: number(1, 5) == 1)
    }
    return ChoiceInteraction(cardinality: cardinality, options: options)
  }

  private mutating func entry() -> TextEntryInteraction {
    let accepted = (0..<number(1, 3)).map { _ in word() }
    let foreseen = AlmostAnswer(text: word() + " no", feedback: Prose(markup: "no"))
    return TextEntryInteraction(accepted: accepted, almost: [foreseen], isExact: flag())
  }

  private mutating func numeric() -> NumericInteraction {
    let value = decimal()
    let size = DecimalNumber(coefficient: Int64(number(0, 500)), scale: 2)
    switch number(1, 3) {
    case 1: return NumericInteraction(key: .value(value, tolerance: .absolute(size)))
    case 2: return NumericInteraction(key: .value(value, tolerance: .percent(size)), unit: "km")
    default:
      return NumericInteraction(key: .between(value, value.adding(size) ?? value))
    }
  }

  private mutating func match() -> MatchInteraction {
    let pairs = (0..<number(2, 5)).map {
      MatchInteraction.Pair(left: "left \($0)", right: "right \($0)")
    }
    return MatchInteraction(pairs: pairs, extra: numbered("extra", number(0, 2)))
  }

  private mutating func cloze() -> ClozeInteraction {
    let blanks = (0..<number(1, 4)).map { number in
      Blank(
        id: BlankID("blank-\(number)"),
        filling: flag() ? .text(entry()) : .choice(singleChoice()))
    }
    return ClozeInteraction(paragraphs: [blanks.map { .blank($0.id) }], blanks: blanks)
  }

  private mutating func picks(of choice: ChoiceInteraction) -> Set<Int> {
    let count = choice.options.count
    let picked =
      switch choice.cardinality {
      case .single: 1
      case .multiple: number(1, count)
      }
    return Set(generator.permutation(of: count).prefix(picked))
  }

  private mutating func answer(to entry: TextEntryInteraction) -> String {
    switch number(1, 4) {
    case 1: text()
    case 2: entry.almost[0].text
    case 3: String(entry.accepted[0].dropLast())
    default: entry.accepted[number(0, entry.accepted.count - 1)]
    }
  }

  private mutating func partners(in match: MatchInteraction) -> [Int?] {
    let order = generator.permutation(of: match.rightSides.count)
    return match.pairs.indices.map { number(1, 6) == 1 ? nil : order[$0] }
  }

  private mutating func filling(of blank: Blank) -> BlankResponse {
    switch blank.filling {
    case .text(let entry): .text(answer(to: entry))
    case .choice(let choice): .choice(number(0, choice.options.count - 1))
    }
  }

  private mutating func word() -> String {
    let words = [
      "genocidio", "ñandú", "Lemkin", "La Haya", "crimen de guerra", "1948", "éxodo", "sí",
    ]
    return words[number(0, words.count - 1)]
  }

  private mutating func feedback() -> Prose? {
    flag() ? Prose(markup: text()) : nil
  }

  private func numbered(_ name: String, _ count: Int) -> [String] {
    (0..<count).map { "\(name) \($0)" }
  }

  private mutating func flag() -> Bool { generator.next(below: 2) == 1 }

  private mutating func number(_ least: Int, _ greatest: Int) -> Int {
    least + generator.next(below: greatest - least + 1)
  }
}
