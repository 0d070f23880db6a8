import Assessment
package import Localization

extension ScoresReport {
  private static let pageColumns: [ReportTable.Column] = [
    .init("learner", Wording(es: "persona", en: "learner")),
    .init("module", Wording(es: "módulo", en: "module")),
    .init("mode", Wording(es: "modo", en: "mode")),
    .init("answered", Wording(es: "hechas", en: "done"), isNumeric: true),
    .init("score", Wording(es: "puntos", en: "score"), isNumeric: true),
    .init("percent", Wording(es: "%", en: "%"), isNumeric: true),
    .init("finished", Wording(es: "fin", en: "finished")),
  ]

  /// The report for a page of 80 columns: what belongs together in one cell, and the day of the end.
  package static func page(_ lines: [Line], in language: Language) -> ReportTable {
    ReportTable(pageColumns, rows: lines.map { row($0, in: language) })
  }

  private static func row(_ line: Line, in language: Language) -> [ReportTable.Cell] {
    [
      .text(line.learner), .text(line.module.text), line.mode.cell,
      .text("\(line.answered + line.skipped)/\(line.items)"),
      part(line.score, of: line.maximum, in: language), percent(line.score, of: line.maximum),
      line.finished.map { .text($0.day) } ?? .nothing,
    ]
  }

  private static func part(
    _ score: Score, of maximum: Score, in language: Language
  ) -> ReportTable.Cell {
    let (score, maximum) = (ReportTable.Cell.points(score), ReportTable.Cell.points(maximum))
    return .text("\(score.text(in: language))/\(maximum.text(in: language))")
  }
}

extension ReportTable.Cell {
  static func points(_ score: Score) -> ReportTable.Cell { .hundredths(score.hundredths) }
}
