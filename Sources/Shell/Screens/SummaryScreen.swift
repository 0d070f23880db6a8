import Assessment
import Delivery
import Localization
import Typesetting

/// The last screen of a lesson: what came of it, in all and by objective, and what to do next.
enum SummaryScreen {
  static func blocks(
    _ summary: SessionSummary, of module: TrainingModule, isRecorded: Bool = true,
    _ style: ScreenStyle
  ) -> [Block] {
    let last = isRecorded ? SummaryWording.kept : PreviewWording.notRecorded
    return [.blank, .heading(StyledText(module.title)), .blank]
      + [.paragraph(StyledText(style(SummaryWording.result(summary))))]
      + passed(summary, style)
      + awaiting(summary, style)
      + objectives(summary, style)
      + [.blank, .paragraph(StyledText(style(last), .muted)), .blank]
  }

  private static func passed(_ summary: SessionSummary, _ style: ScreenStyle) -> [Block] {
    guard let isPassed = summary.isPassed, let mark = summary.passMark else { return [] }
    return [.paragraph(StyledText(style(SummaryWording.passed(isPassed, mark: mark))))]
  }

  private static func awaiting(_ summary: SessionSummary, _ style: ScreenStyle) -> [Block] {
    guard summary.awaitingReview > 0 else { return [] }
    return [.paragraph(StyledText(style(SummaryWording.awaiting(summary.awaitingReview))))]
  }

  private static func objectives(_ summary: SessionSummary, _ style: ScreenStyle) -> [Block] {
    guard !summary.objectives.isEmpty else { return [] }
    let points = summary.objectives.map {
      style(SummaryWording.points($0.score, of: $0.maximum))
    }
    let widest = points.map(\.displayWidth).max() ?? 0
    let lines = zip(summary.objectives, points).map { result, points in
      // Texts stand under one another, but for a screen reader, to which columns mean nothing.
      let padding = style.isPlain ? 0 : widest - points.displayWidth
      return Block.item(
        lead: StyledText(points, .strong) + StyledText(String(repeating: " ", count: padding + 2)),
        result.objective.text.styled, indent: 2)
    }
    return [.blank, .paragraph(StyledText(style(SummaryWording.byObjective)))] + lines
  }
}
