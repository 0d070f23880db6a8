import Assessment
import Localization
import Reporting

/// Lines of reports to be written in every format.
enum Sample {
  static func time(_ milliseconds: Int64, offset: Int = -300) -> Timestamp {
    Timestamp(milliseconds: milliseconds, offsetMinutes: offset)
  }

  static let scores: [ScoresReport.Line] = [
    ScoresReport.Line(
      learner: "Ana Ñacato", module: ModuleID("genocide-concepts"), mode: .lesson, form: .practice,
      language: .spanish, answered: 2, skipped: 1, items: 12, score: Score(hundredths: 233),
      maximum: Score(points: 4), started: time(1_574_778_600_250), finished: nil),
    ScoresReport.Line(
      learner: "=cmd|' /C calc'!A0", module: ModuleID("orientation"), mode: .exam, form: .pretest,
      language: .english, answered: 6, skipped: 0, items: 6, score: Score(points: 2),
      maximum: Score(points: 6), started: time(1_574_778_600_250),
      finished: time(1_574_783_999_999, offset: 0)),
    ScoresReport.Line(
      learner: "luis", module: ModuleID("orientation"), mode: .lesson, form: .practice,
      language: .spanish, answered: 0, skipped: 0, items: 10, score: .zero, maximum: .zero,
      started: time(0, offset: 345), finished: nil),
  ]

  static func attempt(
    kind: ItemKind = .shortText, typed: String = "genocidio", response: Response,
    verdict: Verdict = .correct, score: Score? = Score(points: 1)
  ) -> Attempt {
    Attempt(
      item: ItemID("item-1"), kind: kind, revision: Fingerprint("00112233aabbccdd"),
      wording: Fingerprint("ffeeddcc00112233"), language: .spanish, form: .practice,
      presentation: 1, attemptNumber: 2, typed: typed, response: response, verdict: verdict,
      score: score, maximum: Score(points: 1), hints: 1, duration: 4250)
  }

  static func row(_ attempt: Attempt) -> [ReportTable.Cell] {
    AttemptsReport.row(
      attempt,
      AttemptsReport.Setting(
        learner: "ana", module: ModuleID("orientation"), mode: .lesson, session: 1, number: 4,
        at: time(1_574_778_600_250), program: "0.1.0", course: "2026-01"))
  }
}
