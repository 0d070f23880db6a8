import Assessment
import Delivery
import Typesetting

/// What an answer came to: the verdict, what was right, why the pick is not, and where to read it.
enum FeedbackScreen {
  @BlockBuilder
  static func blocks(
    _ feedback: Feedback, in module: TrainingModule, _ style: ScreenStyle
  ) -> [Block] {
    Block.blank
    Block.paragraph(opening(feedback, style))
    KeyLines.blocks(feedback, style)
    style.prose(feedback.view.item.explanation)
    SourceLines.blocks(feedback.view.item.sources, in: module, style)
    Block.blank
  }

  /// The verdict and what the author says to this very answer, in one paragraph.
  private static func opening(_ feedback: Feedback, _ style: ScreenStyle) -> StyledText {
    let verdict = StyledText(
      style(FeedbackWording.verdict(feedback.outcome, of: feedback.view.item, style.language)),
      role(of: feedback.outcome.verdict))
    let remarks = remarksAsShown(feedback).map { remark in
      label(remark, feedback) + remark.text.styled
    }
    return ([verdict] + remarks).joined(separator: " ")
  }

  /// The letter that a remark speaks of, where several options were picked.
  private static func label(_ remark: Outcome.Remark, _ feedback: Feedback) -> StyledText {
    guard feedback.outcome.remarks.count > 1, let place = place(of: remark, feedback)
    else { return "" }
    return StyledText(AnswerLabels.letter(place) + ": ", .accent)
  }

  /// The remarks in the order in which the learner saw their options; the others come first.
  private static func remarksAsShown(_ feedback: Feedback) -> [Outcome.Remark] {
    feedback.outcome.remarks.enumerated()
      .map { (key: (place(of: $1, feedback) ?? -1, $0), remark: $1) }
      .sorted { $0.key < $1.key }
      .map(\.remark)
  }

  private static func place(of remark: Outcome.Remark, _ feedback: Feedback) -> Int? {
    remark.option.flatMap(feedback.view.layout.order.firstIndex)
  }

  private static func role(of verdict: Verdict) -> Role {
    switch verdict {
    case .correct: .right
    case .partial, .almost: .partial
    case .incorrect: .wrong
    case .skipped, .awaitingReview: .muted
    }
  }
}
