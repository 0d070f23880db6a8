extension Interaction {
  /// The texts of an interaction that a learner reads before answering, or that answers are compared
  /// with.
  var texts: [String] {
    switch self {
    case .choice(let choice): choice.texts
    case .trueFalse: []
    case .textEntry(let entry): entry.texts
    case .numeric(let numeric): [numeric.unit].compactMap(\.self)
    case .match(let match): match.pairs.map(\.left) + match.rightSides
    case .order(let order): order.sequence
    case .cloze(let cloze): cloze.texts
    case .reflection(let reflection): reflection.texts
    }
  }
}

extension ChoiceInteraction {
  var texts: [String] { options.map(\.text.plainText) }
}

extension TextEntryInteraction {
  var texts: [String] { accepted + almost.map(\.text) }
}

extension ReflectionInteraction {
  var texts: [String] {
    [guidance].compactMap { $0?.plainText } + rubric.map(\.text.plainText)
  }
}

extension ClozeInteraction {
  /// The paragraphs with the names of their blanks, then what each blank offers or accepts.
  var texts: [String] {
    paragraphs.map { $0.map(\.plainText).joined() } + blanks.flatMap(\.texts)
  }
}

extension ClozeInteraction.Segment {
  /// The words of a stretch of text; the name of a blank between double brackets.
  var plainText: String {
    switch self {
    case .text(let run): run.text
    case .blank(let id): "[[\(id)]]"
    }
  }
}

extension Blank {
  var texts: [String] {
    switch filling {
    case .text(let entry): entry.texts
    case .choice(let choice): choice.texts
    }
  }
}
