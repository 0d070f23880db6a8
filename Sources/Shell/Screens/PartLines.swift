import Assessment
import Delivery
import Localization
import Typesetting

/// How an answer came out part by part: a line for each option, pair or blank that has something to
/// say, with what is right and why the learner's own is not.
enum PartLines {
  /// A line for every option that was picked or should have been, in the order of their letters.
  static func picks(
    _ picks: Set<Int>, among choice: ChoiceInteraction, _ feedback: Feedback, _ style: ScreenStyle
  ) -> [Block] {
    let order = feedback.view.layout.order
    return order.indices.compactMap { place in
      let option = order[place]
      guard let mark = mark(isPicked: picks.contains(option), choice.options[option]) else {
        return nil
      }
      let remark = feedback.outcome.remarks.first { $0.option == option }?.text.styled
      return .item(
        lead: label(AnswerLabels.letter(place)),
        StyledText(style(mark.words), mark.role)
          + sentences([choice.options[option].text.styled, remark]),
        indent: 2)
    }
  }

  private static func mark(
    isPicked: Bool, _ option: Option
  ) -> (words: Wording, role: Role)? {
    switch (isPicked, option.isCorrect) {
    case (true, true): (FeedbackWording.partRight, .right)
    case (true, false): (FeedbackWording.pickWrong, .wrong)
    case (false, true): (FeedbackWording.pickMissing, .partial)
    case (false, false): nil
    }
  }

  static func pairs(
    _ match: MatchInteraction, _ feedback: Feedback, _ style: ScreenStyle
  ) -> [Block] {
    heading(FeedbackWording.rightPairs, feedback, style)
      + match.pairs.enumerated().map { index, pair in
        let place = feedback.view.layout.order.firstIndex(of: index) ?? index
        let left = pair.left.hasSuffix(".") ? String(pair.left.dropLast()) : pair.left
        let key: StyledText = "\(left) — \(AnswerLabels.letter(place), .accent) \(pair.right)"
        return .item(
          lead: label(AnswerLabels.number(index)), part(index, feedback, key: key, style), indent: 2
        )
      }
  }

  static func blanks(
    _ cloze: ClozeInteraction, _ feedback: Feedback, _ style: ScreenStyle
  ) -> [Block] {
    heading(FeedbackWording.rightBlanks, feedback, style)
      + cloze.blanks.enumerated().map { index, blank in
        .item(
          lead: label(AnswerLabels.number(index)),
          part(index, feedback, key: filling(blank, feedback, index), style), indent: 2)
      }
  }

  /// What stands before the parts where nothing is said of each.
  private static func heading(
    _ wording: Wording, _ feedback: Feedback, _ style: ScreenStyle
  ) -> [Block] {
    feedback.outcome.parts.isEmpty ? [.paragraph(StyledText(style(wording)))] : []
  }

  private static func label(_ text: String) -> StyledText {
    StyledText(text, .accent) + "  "
  }

  /// Whether one pair or blank was right, and what belongs there; the latter alone where the item
  /// was skipped.
  private static func part(
    _ index: Int, _ feedback: Feedback, key: StyledText, _ style: ScreenStyle
  ) -> StyledText {
    guard feedback.outcome.parts.indices.contains(index) else { return key }
    let remark = feedback.outcome.remarks.first { $0.blank == index }?.text.styled
    switch feedback.outcome.parts[index] {
    case .right:
      return StyledText(style(FeedbackWording.partRight), .right) + sentences([key, remark])
    case .wrong, .close:
      // The remark speaks of what the learner gave, so it stands before what is right.
      let why = remark.map { $0 + " " } ?? ""
      return StyledText(style(FeedbackWording.partWrong), .wrong) + why
        + StyledText(style(FeedbackWording.partKey)) + key
    }
  }

  private static func filling(_ blank: Blank, _ feedback: Feedback, _ index: Int) -> StyledText {
    switch blank.filling {
    case .text(let entry):
      return StyledText(accepted(entry, as: typed(feedback.response, index)), .strong)
    case .choice(let choice):
      let order = feedback.view.layout.blankOrders[index]
      return order.indices.filter { choice.key.contains(order[$0]) }
        .map { "\(AnswerLabels.letter($0), .accent) \(choice.options[order[$0]].text.styled)" }
        .joined(separator: ", ")
    }
  }

  private static func typed(_ response: Response, _ blank: Int) -> String? {
    guard case .cloze(let fillings) = response, fillings.indices.contains(blank),
      case .text(let text) = fillings[blank]
    else { return nil }
    return text
  }

  /// The accepted answer that was meant, as the author spells it; the first where none was.
  private static func accepted(_ entry: TextEntryInteraction, as typed: String?) -> String {
    let folded = typed.map(TextFolding.folded)
    let meant = entry.accepted.first { TextFolding.folded($0) == folded }
    return meant ?? entry.accepted.first ?? ""
  }

  /// Texts one after the other, each but the last with a full stop where it has none.
  private static func sentences(_ texts: [StyledText?]) -> StyledText {
    let texts = texts.compactMap(\.self)
    return texts.enumerated().map { index, text in
      let isClosed = text.text.last.map { ".!?…»”\"".contains($0) } ?? true
      return index == texts.count - 1 || isClosed ? text : text + "."
    }.joined(separator: " ")
  }
}
