package import Localization

extension Item {
  /// A response that earns the maximum; nil for a reflection, which has no key.
  ///
  /// Of several accepted texts it is the first, of a range of numbers the least.
  package var keyResponse: Response? {
    switch interaction {
    case .choice(let choice): .choice(choice.key)
    case .trueFalse(let statement): .trueFalse(statement.answer)
    case .textEntry(let entry): entry.accepted.first.map(Response.text)
    case .numeric(let numeric): .number(numeric.keyNumber)
    case .match(let match): .match(Array(match.pairs.indices))
    case .order(let order): .order(Array(order.sequence.indices))
    case .cloze(let cloze): .cloze(cloze.blanks.compactMap(\.keyResponse))
    case .reflection: nil
    }
  }
}

extension NumericInteraction {
  /// The number itself, or the least one of a range.
  package var keyNumber: DecimalNumber {
    switch key {
    case .value(let value, _): value
    case .between(let least, _): least
    }
  }
}

extension Blank {
  /// What fills the blank rightly; nil only where nothing does.
  package var keyResponse: BlankResponse? {
    switch filling {
    case .text(let entry): entry.accepted.first.map(BlankResponse.text)
    case .choice(let choice): choice.key.min().map(BlankResponse.choice)
    }
  }
}
