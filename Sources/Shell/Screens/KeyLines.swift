import Assessment
import Delivery
import Localization
import Typesetting

/// The right answer, in the terms of what was on screen, part by part where an item has parts.
enum KeyLines {
  static func blocks(_ feedback: Feedback, _ style: ScreenStyle) -> [Block] {
    let isRight = feedback.outcome.verdict == .correct
    switch feedback.view.item.interaction {
    case .choice(let choice):
      return isRight ? [] : [.paragraph(answer(choice, feedback.view.layout.order, style))]
    case .trueFalse(let statement):
      let word = style(ItemWording.word(for: statement.answer)).lowercased()
      return isRight ? [] : [.paragraph(StyledText(style(FeedbackWording.answer(word))))]
    case .textEntry(let entry):
      return isRight ? [] : [.paragraph(answer(entry, style))]
    case .numeric(let numeric):
      let key = FeedbackWording.key(numeric)
      return isRight ? [] : [.paragraph(StyledText(style(FeedbackWording.answer(key))))]
    case .match(let match):
      return isRight ? [] : pairs(match, feedback, style)
    case .order(let order):
      return isRight ? [] : sequence(order, feedback.view.layout.order, style)
    case .cloze(let cloze):
      return isRight ? [] : blanks(cloze, feedback, style)
    case .reflection:
      return []
    }
  }

  private static func answer(
    _ choice: ChoiceInteraction, _ order: [Int], _ style: ScreenStyle
  ) -> StyledText {
    let letters = order.indices.filter { choice.key.contains(order[$0]) }.map(AnswerLabels.letter)
    return StyledText(style(FeedbackWording.answer(letters: letters)))
  }

  private static func answer(
    _ entry: TextEntryInteraction, _ style: ScreenStyle
  ) -> StyledText {
    StyledText(style(FeedbackWording.answer(entry.accepted.first ?? "")))
  }

  private static func pairs(
    _ match: MatchInteraction, _ feedback: Feedback, _ style: ScreenStyle
  ) -> [Block] {
    match.pairs.enumerated().map { index, pair in
      let place = feedback.view.layout.order.firstIndex(of: index) ?? index
      return .item(
        lead: StyledText(AnswerLabels.number(index), .accent) + "  ",
        part(index, feedback, style)
          + "\(pair.left) — \(AnswerLabels.letter(place), .accent) \(pair.right)",
        indent: 2)
    }
  }

  /// Whether one pair or blank was right, in a word, or nothing where the item was skipped.
  private static func part(
    _ index: Int, _ feedback: Feedback, _ style: ScreenStyle
  ) -> StyledText {
    guard feedback.outcome.parts.indices.contains(index) else { return "" }
    return switch feedback.outcome.parts[index] {
    case .right: StyledText(style(FeedbackWording.partRight), .right)
    case .wrong, .close: StyledText(style(FeedbackWording.partWrong), .wrong)
    }
  }

  private static func sequence(
    _ order: OrderInteraction, _ places: [Int], _ style: ScreenStyle
  ) -> [Block] {
    let entries = order.sequence.enumerated().map { index, entry in
      let place = places.firstIndex(of: index) ?? index
      return Block.item(
        lead: "\(AnswerLabels.number(index)).  ",
        "\(AnswerLabels.letter(place), .accent)  \(entry)", indent: 2)
    }
    return [.paragraph(StyledText(style(FeedbackWording.rightOrder)))] + entries
  }

  private static func blanks(
    _ cloze: ClozeInteraction, _ feedback: Feedback, _ style: ScreenStyle
  ) -> [Block] {
    cloze.blanks.enumerated().map { index, blank in
      .item(
        lead: StyledText(AnswerLabels.number(index), .accent) + "  ",
        part(index, feedback, style) + filling(blank, feedback, index), indent: 2)
    }
  }

  private static func filling(_ blank: Blank, _ feedback: Feedback, _ index: Int) -> StyledText {
    switch blank.filling {
    case .text(let entry):
      return StyledText(entry.accepted.first ?? "", .strong)
    case .choice(let choice):
      let order = feedback.view.layout.blankOrders[index]
      return order.indices.filter { choice.key.contains(order[$0]) }
        .map { "\(AnswerLabels.letter($0), .accent) \(choice.options[order[$0]].text.styled)" }
        .joined(separator: ", ")
    }
  }
}
