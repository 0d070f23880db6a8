import Assessment
import Localization

/// Items and what is particular to each kind.
extension SiblingCheck {
  mutating func compare(_ here: Item, _ there: Item) {
    let whole = Part(entry: here.id.text)
    guard here.kind == there.kind else {
      report(.kind(here.kind.rawValue, item: here.id.text), at: whole.field(.kind))
      return
    }
    compareValue(.form, here.form, there.form, of: whole) { $0.rawValue }
    compareValue(.objective, here.objective, there.objective, of: whole) { $0?.text }
    compareValue(.page, here.page, there.page, of: whole) { $0?.text }
    if here.facts != there.facts, Set(here.facts) != Set(there.facts) {
      compareValue(.facts, here.facts, there.facts, of: whole) { facts in
        facts.map(\.text).joined(separator: ", ")
      }
    }
    compareValue(.shuffle, here.isShuffled, there.isShuffled, of: whole)
    compare(here.interaction, there.interaction, of: whole)
    if here.points != there.points, here.hasSameRubric(as: there) {
      compareValue(.points, here.points, there.points, of: whole)
    }
  }

  private mutating func compare(_ here: Interaction, _ there: Interaction, of whole: Part) {
    switch (here, there) {
    case (.choice(let choice), .choice(let other)): compareChoices(choice, other, of: whole)
    case (.trueFalse(let statement), .trueFalse(let other)):
      if statement.answer != other.answer { report(.key(.answer), at: whole.field(.answer)) }
    case (.textEntry(let entry), .textEntry(let other)):
      compareValue(.exact, entry.isExact, other.isExact, of: whole)
    case (.numeric(let numeric), .numeric(let other)): compareNumeric(numeric, other, of: whole)
    case (.match(let match), .match(let other)):
      _ = compareCount(.pairs, match.pairs.count, other.pairs.count, of: whole)
      _ = compareCount(.extra, match.extra.count, other.extra.count, of: whole)
    case (.order(let order), .order(let other)):
      _ = compareCount(.sequence, order.sequence.count, other.sequence.count, of: whole)
    case (.cloze(let cloze), .cloze(let other)): compareBlanks(cloze, other, of: whole)
    case (.reflection(let reflection), .reflection(let other)):
      compareRubrics(reflection.rubric, other.rubric, of: whole)
    case (.choice, _), (.trueFalse, _), (.textEntry, _), (.numeric, _), (.match, _), (.order, _),
      (.cloze, _), (.reflection, _):
      // Kinds were compared before.
      break
    }
  }

  private mutating func compareChoices(
    _ here: ChoiceInteraction, _ there: ChoiceInteraction, of whole: Part
  ) {
    guard compareCount(.choices, here.options.count, there.options.count, of: whole) else { return }
    if case .multiple(let scoring) = here.cardinality, case .multiple(let other) = there.cardinality
    {
      compareValue(.scoring, scoring, other, of: whole) { $0.rawValue }
    }
    let list = whole.field(.choices)
    let pairs = zip(here.options, there.options)
    if pairs.contains(where: { $0.id != nil && $1.id != nil && $0.id != $1.id }) {
      compareOptionNames(here.options, there.options, of: whole)
      return
    }
    if pairs.contains(where: { $0.isCorrect != $1.isCorrect }) {
      report(.key(.choices), at: keyPart(here, list), other: keyPart(there, list))
    }
    for (index, pair) in pairs.enumerated() {
      compareValue(.pinned, pair.0.isPinned, pair.1.isPinned, of: list.element(index))
    }
  }

  /// Names choices that are missing, added or elsewhere; where not all have names, only those that
  /// differ in one place.
  private mutating func compareOptionNames(_ here: [Option], _ there: [Option], of whole: Part) {
    let list = whole.field(.choices)
    let (ids, others) = (here.compactMap(\.id?.text), there.compactMap(\.id?.text))
    if ids.count == here.count, others.count == there.count {
      compareNames(.choice, ids, others, of: whole) { index, _ in list.element(index) }
      return
    }
    for (index, pair) in zip(here, there).enumerated() where pair.0.id != nil && pair.1.id != nil {
      compareValue(.id, pair.0.id, pair.1.id, of: list.element(index)) { $0?.text }
    }
  }

  /// Where the first right choice is said to be one.
  private func keyPart(_ choice: ChoiceInteraction, _ list: Part) -> Part {
    choice.key.min().map { list.element($0).field(.correct) } ?? list
  }

  private mutating func compareNumeric(
    _ here: NumericInteraction, _ there: NumericInteraction, of whole: Part
  ) {
    guard here.key != there.key else { return }
    switch (here.key, there.key) {
    case (.value(let value, let tolerance), .value(let other, let otherTolerance)):
      if value != other { report(.key(.answer), at: whole.field(.answer)) }
      compareValue(.tolerance, tolerance, otherTolerance, of: whole) { $0.notation }
    case (.between, .between): report(.key(.between), at: whole.field(.between))
    case (.value, .between):
      report(.key(.answer), at: whole.field(.answer), other: whole.field(.between))
    case (.between, .value):
      report(.key(.between), at: whole.field(.between), other: whole.field(.answer))
    }
  }

  private mutating func compareBlanks(
    _ here: ClozeInteraction, _ there: ClozeInteraction, of whole: Part
  ) {
    let names = here.blanks.map(\.id.text)
    let otherNames = there.blanks.map(\.id.text)
    let blanks = whole.field(.blanks)
    compareNames(.blank, names, otherNames, of: whole) { _, name in blanks.named(name) }
    guard names == otherNames else { return }
    for (blank, other) in zip(here.blanks, there.blanks) {
      let part = blanks.named(blank.id.text)
      switch (blank.filling, other.filling) {
      case (.text, .text): break
      case (.choice(let choice), .choice(let other)): compareChoices(choice, other, of: part)
      case (.text, .choice):
        report(.presence(.choices, isHere: false, in: language), at: part.field(.choices))
      case (.choice, .text):
        report(.presence(.choices, isHere: true, in: language), at: part.field(.choices))
      }
    }
  }

  private mutating func compareRubrics(_ here: [Criterion], _ there: [Criterion], of whole: Part) {
    guard compareCount(.rubric, here.count, there.count, of: whole) else { return }
    let rubric = whole.field(.rubric)
    for (index, pair) in zip(here, there).enumerated() {
      compareValue(.points, pair.0.points, pair.1.points, of: rubric.element(index))
    }
  }
}

extension Item {
  /// Whether points can't differ just because rubrics do, which is reported there.
  func hasSameRubric(as other: Item) -> Bool {
    guard case .reflection(let here) = interaction, case .reflection(let there) = other.interaction
    else { return true }
    return here.rubric.map(\.points) == there.rubric.map(\.points)
  }
}

extension NumericInteraction.Tolerance {
  /// As files have it; nil where there is none.
  var notation: String? {
    switch self {
    case .absolute(let number): number.coefficient == 0 ? nil : number.notation
    case .percent(let number): number.notation + "%"
    }
  }
}
