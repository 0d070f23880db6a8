package import Assessment
package import Localization

/// What each session of each learner came to.
///
/// Only the first answer that counted of each item is summed, and `maximum` is what could have been
/// earned so far, by skipped items too: `percent` says how good that was, and `answered` and
/// `skipped` of `items` how much.
package enum ScoresReport {
  package static let columns: [ReportTable.Column] = [
    .init("learner", Wording(es: "persona", en: "learner")),
    .init("module", Wording(es: "módulo", en: "module")),
    .init("mode", Wording(es: "modo", en: "mode")),
    .init("form", Wording(es: "forma", en: "form")),
    .init("language", Wording(es: "idioma", en: "language")),
    .init("answered", Wording(es: "respondidas", en: "answered"), isNumeric: true),
    .init("skipped", Wording(es: "saltadas", en: "skipped"), isNumeric: true),
    .init("items", Wording(es: "ítems", en: "items"), isNumeric: true),
    .init("score", Wording(es: "puntos", en: "score"), isNumeric: true),
    .init("maximum", Wording(es: "de", en: "of"), isNumeric: true),
    .init("percent", Wording(es: "%", en: "%"), isNumeric: true),
    .init("started", Wording(es: "inicio", en: "started")),
    .init("finished", Wording(es: "fin", en: "finished")),
  ]

  /// One session of the report.
  package struct Line: Hashable, Sendable {
    package let learner: String
    package let module: ModuleID
    package let mode: SessionMode
    package let form: Form
    package let language: Language
    package let answered: Int
    package let skipped: Int
    package let items: Int
    package let score: Score
    package let maximum: Score
    package let started: Timestamp
    package let finished: Timestamp?

    package init(
      learner: String, module: ModuleID, mode: SessionMode, form: Form, language: Language,
      answered: Int, skipped: Int, items: Int, score: Score, maximum: Score, started: Timestamp,
      finished: Timestamp?
    ) {
      self.learner = learner
      self.module = module
      self.mode = mode
      self.form = form
      self.language = language
      self.answered = answered
      self.skipped = skipped
      self.items = items
      self.score = score
      self.maximum = maximum
      self.started = started
      self.finished = finished
    }
  }

  package static func table(_ lines: [Line]) -> ReportTable {
    ReportTable(columns, rows: lines.map(row))
  }

  private static func row(_ line: Line) -> [ReportTable.Cell] {
    [
      .text(line.learner), .text(line.module.text), line.mode.cell, line.form.cell,
      line.language.cell, .integer(line.answered), .integer(line.skipped), .integer(line.items),
      .hundredths(line.score.hundredths), .hundredths(line.maximum.hundredths),
      percent(line.score, of: line.maximum), .time(line.started),
      line.finished.map(ReportTable.Cell.time) ?? .nothing,
    ]
  }

  /// To one decimal, rounded half up; nothing where nothing counts yet.
  static func percent(_ score: Score, of maximum: Score) -> ReportTable.Cell {
    guard maximum.hundredths > 0 else { return .nothing }
    return .tenths((score.hundredths * 2000 + maximum.hundredths) / (maximum.hundredths * 2))
  }
}
