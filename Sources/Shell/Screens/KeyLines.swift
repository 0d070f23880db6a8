import Assessment
import Delivery
import Localization
import Typesetting

/// The right answer, in the terms of what was on screen; part by part where an item has parts.
enum KeyLines {
  static func blocks(_ feedback: Feedback, _ style: ScreenStyle) -> [Block] {
    let isRight = feedback.outcome.verdict == .correct
    switch feedback.view.item.interaction {
    case .choice(let choice):
      return choices(choice, feedback, style)
    case .trueFalse(let statement):
      let key = FeedbackWording.statement(is: statement.answer)
      return isRight ? [] : [.paragraph(StyledText(style(key)))]
    case .textEntry(let entry):
      let key = FeedbackWording.answer(entry.accepted.first ?? "")
      return isRight ? [] : [.paragraph(StyledText(style(key)))]
    case .numeric(let numeric):
      let key = FeedbackWording.answer(numeric)
      return isRight ? [] : [.paragraph(StyledText(style(key)))]
    case .match(let match):
      return isRight ? [] : PartLines.pairs(match, feedback, style)
    case .order(let order):
      return isRight ? [] : sequence(order, feedback, style)
    case .cloze(let cloze):
      let isPlain = isRight && feedback.outcome.remarks.isEmpty
      return isPlain ? [] : PartLines.blanks(cloze, feedback, style)
    case .reflection:
      return []
    }
  }

  private static func choices(
    _ choice: ChoiceInteraction, _ feedback: Feedback, _ style: ScreenStyle
  ) -> [Block] {
    let isRight = feedback.outcome.verdict == .correct
    switch (choice.cardinality, feedback.response) {
    case (.single, _):
      return isRight ? [] : key(choice, feedback.view.layout.order, style)
    case (.multiple, .choice(let picks)):
      let isPlain = isRight && feedback.outcome.remarks.isEmpty
      return isPlain ? [] : PartLines.picks(picks, among: choice, feedback, style)
    case (.multiple, _):
      return key(choice, feedback.view.layout.order, style)
    }
  }

  /// The right options with the letters that they had.
  private static func key(
    _ choice: ChoiceInteraction, _ order: [Int], _ style: ScreenStyle
  ) -> [Block] {
    let places = order.indices.filter { choice.key.contains(order[$0]) }
    let options = places.map { place in
      Block.item(
        lead: StyledText(AnswerLabels.letter(place), .accent) + "  ",
        choice.options[order[place]].text.styled, indent: 2)
    }
    return [.paragraph(StyledText(style(FeedbackWording.rightOptions(places.count))))] + options
  }

  /// The entries in their order, and where the learner had put those that stood elsewhere.
  private static func sequence(
    _ order: OrderInteraction, _ feedback: Feedback, _ style: ScreenStyle
  ) -> [Block] {
    let entries = order.sequence.enumerated().map { index, entry in
      let place = feedback.view.layout.order.firstIndex(of: index) ?? index
      return Block.item(
        lead: "\(AnswerLabels.number(index)).  \(AnswerLabels.letter(place), .accent)  ",
        StyledText(entry) + put(index, feedback.response, style), indent: 2)
    }
    return [.paragraph(StyledText(style(FeedbackWording.rightOrder)))] + entries
  }

  private static func put(
    _ entry: Int, _ response: Response, _ style: ScreenStyle
  ) -> StyledText {
    guard case .order(let entries) = response, let place = entries.firstIndex(of: entry),
      place != entry
    else { return "" }
    return StyledText(" " + style(FeedbackWording.yourPlace(place + 1)), .muted)
  }
}
