package import Assessment
package import Localization

/// Reads what a learner typed as a response to an item.
///
/// Whatever can be read in one way only is read, in either language and however it is spelt; whatever
/// can't is a problem that says what was expected. Nothing is guessed at.
package enum AnswerReader {
  /// Reads a line as the answer to an item; for a cloze text, one line a blank.
  package static func read(
    _ line: String, for item: Item, laidOut layout: Presentation, language: Language
  ) -> Result<Response, AnswerProblem> {
    Result { () throws(AnswerProblem) in
      switch item.interaction {
      case .choice(let choice):
        .choice(try ChoiceReader(choice, order: layout.order).picks(in: line))
      case .trueFalse:
        .trueFalse(try judgement(in: line))
      case .textEntry(let entry):
        .text(try text(in: line, for: entry))
      case .numeric(let numeric):
        .number(try NumberReader(unit: numeric.unit, language: language).number(in: line))
      case .match(let match):
        .match(try partners(in: line, match, order: layout.order))
      case .order:
        .order(try entries(in: line, order: layout.order))
      case .cloze(let cloze):
        .cloze(try fillings(in: line, of: cloze.blanks, layout))
      case .reflection:
        .reflection(try text(in: line, expected: .longText))
      }
    }
  }

  /// Reads a line as what goes into one blank of a cloze text, counted from 0.
  package static func readBlank(
    _ line: String, blank number: Int, of item: Item, laidOut layout: Presentation,
    language: Language
  ) -> Result<BlankResponse, AnswerProblem> {
    Result { () throws(AnswerProblem) in
      guard item.interaction.blanks.indices.contains(number) else {
        throw AnswerProblem(.unreadable, expected: .blanks(item.interaction.blanks.count))
      }
      return try filling(in: line, of: item.interaction.blanks[number], number, layout)
    }
  }

  private static func text(
    in line: String, expected: ExpectedAnswer
  ) throws(AnswerProblem) -> String {
    guard !TextFolding.folded(line).isEmpty else { throw AnswerProblem(.empty, expected: expected) }
    return line.trimmed
  }

  /// A line of signs alone, such as `?`, is no answer, unless it is the answer.
  private static func text(
    in line: String, for entry: TextEntryInteraction
  ) throws(AnswerProblem) -> String {
    let text = try text(in: line, expected: .text)
    let hasWord = text.contains { $0.isLetter || $0.isNumber }
    guard hasWord || entry.accepted.contains(where: { $0.trimmed == text }) else {
      throw AnswerProblem(.unreadable, expected: .text)
    }
    return text
  }

  private static func filling(
    in line: String, of blank: Blank, _ number: Int, _ layout: Presentation
  ) throws(AnswerProblem) -> BlankResponse {
    switch blank.filling {
    case .text(let entry):
      return .text(try text(in: line, for: entry))
    case .choice(let choice):
      let order = layout.blankOrders.indices.contains(number) ? layout.blankOrders[number] : []
      let picks = try ChoiceReader(choice, order: order).picks(in: line)
      guard let pick = picks.first else { throw AnswerProblem(.empty, expected: .text) }
      return .choice(pick)
    }
  }

  private static func fillings(
    in text: String, of blanks: [Blank], _ layout: Presentation
  ) throws(AnswerProblem) -> [BlankResponse] {
    let lines = text.trimmed.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = ExpectedAnswer.blanks(blanks.count)
    guard !text.trimmed.isEmpty else { throw AnswerProblem(.empty, expected: expected) }
    guard lines.count <= blanks.count else { throw AnswerProblem(.unreadable, expected: expected) }
    guard lines.count == blanks.count else {
      let missing = (lines.count..<blanks.count).map(AnswerLabels.number)
      throw AnswerProblem(.missing(missing), expected: expected)
    }
    var fillings: [BlankResponse] = []
    for (number, line) in lines.enumerated() {
      fillings.append(try filling(in: String(line), of: blanks[number], number, layout))
    }
    return fillings
  }
}
