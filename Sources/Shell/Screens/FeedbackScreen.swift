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

  /// The verdict and what the author says to this very answer, in one paragraph; what speaks of one
  /// part of it stands in the line of that part.
  private static func opening(_ feedback: Feedback, _ style: ScreenStyle) -> StyledText {
    let verdict = StyledText(
      style(FeedbackWording.verdict(feedback)), role(of: feedback.outcome.verdict))
    let remarks = hasLines(feedback.view.item.interaction) ? [] : feedback.outcome.remarks
    return ([verdict] + remarks.map(\.text.styled)).joined(separator: " ")
  }

  /// Whether each part of an answer has its own line.
  private static func hasLines(_ interaction: Interaction) -> Bool {
    switch interaction {
    case .choice(let choice):
      switch choice.cardinality {
      case .single: false
      case .multiple: true
      }
    case .match, .order, .cloze: true
    case .trueFalse, .textEntry, .numeric, .reflection: false
    }
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
