import Assessment
import Diagnostics

/// Reads choices, and sees to it that there is a key.
extension FieldReader {
  mutating func singleChoice(_ object: borrowing Fields) -> ChoiceInteraction? {
    choices(object).flatMap { singleKey($0, of: object) }
  }

  mutating func multipleChoice(_ object: borrowing Fields) -> ChoiceInteraction? {
    let scoring = word(object, .scoring, of: MultipleChoiceScoring.self) ?? .partial
    guard let choices = choices(object), let list = object[.choices] else { return nil }
    let correct = choices.correct
    guard !correct.isEmpty else { return reject(.noneCorrect, at: keySpan(of: .choices, object)) }
    guard correct.count < choices.options.count else {
      return reject(.allCorrect, at: correct.last ?? tree.span(of: list))
    }
    return ChoiceInteraction(cardinality: .multiple(scoring), options: choices.options)
  }

  /// Choices of which exactly one is right.
  private mutating func singleKey(
    _ choices: ReadChoices, of object: borrowing Fields
  ) -> ChoiceInteraction? {
    let correct = choices.correct
    guard let first = correct.first else {
      return reject(.noneCorrect, at: keySpan(of: .choices, object))
    }
    for other in correct.dropFirst() {
      report(.choice(.severalCorrect), at: other, other: first)
    }
    guard correct.count == 1 else { return nil }
    return ChoiceInteraction(cardinality: .single, options: choices.options)
  }

  private mutating func reject(_ fault: ChoiceFault, at span: Span) -> ChoiceInteraction? {
    report(.choice(fault), at: span)
    return nil
  }

  /// The choices of an object, two or more and no two alike, or nil where any can't be used.
  private mutating func choices(_ object: borrowing Fields) -> ReadChoices? {
    guard let elements = elements(object, .choices), let list = object[.choices] else {
      return nil
    }
    var names = NameTable(.choice)
    var texts = DistinctTexts()
    let count = elements.count
    var choices = ReadChoices()
    choices.options.reserveCapacity(count)
    for element in elements { readChoice(element, into: &choices, &names, &texts) }
    if count < 2, !tree.isDamaged(list) {
      report(.choice(.tooFew(count)), at: keySpan(of: .choices, object))
    }
    if count > Interaction.letterCount {
      report(.choice(.tooMany(count)), at: keySpan(of: .choices, object))
    }
    return choices.options.count == count && count >= 2 ? choices : nil
  }

  private mutating func readChoice(
    _ node: NodeID, into choices: inout ReadChoices, _ names: inout NameTable,
    _ texts: inout DistinctTexts
  ) {
    guard let object = fields(of: node, as: .choice, in: .entry(of: .choices)) else { return }
    let id = object[.id] == nil ? nil : ownName(object, in: &names).map { OptionID($0) }
    let text = prose(object, .text)
    let isCorrect = flag(object, .correct) ?? false
    let feedback = prose(object, .feedback)
    let isPinned = flag(object, .pinned) ?? false
    guard let text, let textNode = object[.text] else { return }
    if let first = texts.insert(text, at: textNode) {
      report(.choice(.alike), at: textNode, other: first)
    }
    choices.options.append(
      Option(id: id, text: text, isCorrect: isCorrect, feedback: feedback, isPinned: isPinned))
    if isCorrect, let key = object.key(of: .correct), let value = object[.correct] {
      choices.correct.append(tree.span(of: key).joined(with: tree.span(of: value)))
    }
  }

  /// Where the name of a field stands.
  func keySpan(of name: FieldName, _ object: borrowing Fields) -> Span {
    object.key(of: name).map(tree.span) ?? tree.span(of: object.node)
  }
}

/// The choices of an item, and where each that is right says so.
private struct ReadChoices {
  var options: [Option] = []
  var correct: [Span] = []
}
