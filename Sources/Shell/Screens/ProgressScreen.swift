import Assessment
import Localization
import Typesetting

/// How far a learner is with one module: its level and why, in all and by objective.
struct ModuleProgress {
  /// One objective with what speaks for it.
  struct Row {
    let objective: Objective
    let evidence: MasteryEvidence
  }

  let module: TrainingModule
  let whole: MasteryEvidence
  let rows: [Row]
  let rule: MasteryRule

  /// - Parameter latest: the points of the latest answer to each item.
  init(_ module: TrainingModule, latest: [ItemID: Score]) {
    let practice = module.items.filter { $0.form == .practice }
    self.module = module
    rule = MasteryRule(passMark: module.passMark)
    whole = MasteryEvidence(on: practice, latest: latest)
    let items = Dictionary(grouping: practice, by: \.objective)
    rows = module.objectives.map { objective in
      Row(
        objective: objective,
        evidence: MasteryEvidence(on: items[objective.id] ?? [], latest: latest))
    }
  }
}

/// Progress over all modules.
enum ProgressScreen {
  @BlockBuilder
  static func blocks(_ modules: [ModuleProgress], _ style: ScreenStyle) -> [Block] {
    for progress in modules {
      Block.heading(StyledText(progress.module.title))
      Block.item(lead: "", line(progress.whole, progress.rule, style), indent: 2)
      if progress.whole.answered > 0 {
        for row in progress.rows {
          Block.item(
            lead: style.isPlain ? "- " : "• ",
            row.objective.text.styled + " " + line(row.evidence, progress.rule, style), indent: 4)
        }
      }
      Block.blank
    }
    style.paragraph(ProgressWording.rule, .muted)
  }

  /// The level in words, with the figures behind it.
  private static func line(
    _ evidence: MasteryEvidence, _ rule: MasteryRule, _ style: ScreenStyle
  ) -> StyledText {
    let level = rule.level(of: evidence)
    let name = style(ProgressWording.name(of: level))
    guard level != .notStarted else { return StyledText("\(name).", .muted) }
    return StyledText(name, .strong)
      + StyledText(": \(style(ProgressWording.reason(evidence, rule)))", .muted)
  }
}
