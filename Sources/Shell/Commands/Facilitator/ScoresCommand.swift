import ArgumentParser
import Assessment
import Console
import GradebookStore
import Localization
import Reporting
import Typesetting

/// `repaso scores`: what sessions came to, or every scored answer.
struct ScoresCommand: Subcommand {
  static let page = CommandPage(
    "scores", alias: "puntajes", for: .facilitators,
    abstract: Wording(
      es: "muestra los puntajes por persona y módulo", en: "shows scores by learner and module"),
    options: [
      .init("--module MODULE", es: "solo este módulo", en: "this module only"),
      .init(
        "--attempts", es: "cada respuesta calificada, una por una",
        en: "every scored answer, one by one"),
      .init("--format FORMAT", es: "table, csv o json", en: "table, csv or json"),
    ],
    discussion: Wording(
      es: "Con --learner, solo los de esa persona. Cuenta la primera respuesta a cada pregunta.",
      en: "With --learner, that person's only. The first answer to each question counts."))

  @ParentCommand var root: RepasoCommand
  @OptionGroup var shared: SharedOptions
  @ArgumentParser.Option var module: String?
  @Flag var attempts = false
  @ArgumentParser.Option var format = ReportFormat.table

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let path = surroundings.places.gradebook
    let gradebook = try Gradebook.openExisting(at: path)
    let query = ResultQuery(
      learner: surroundings.options.learner, module: module.map { ModuleID($0) })
    let report = ReportOutput(format, surroundings)
    if gradebook == nil { surroundings.complain(ScoresWording.noGradebook(path)) }
    if attempts {
      try report.write(attemptsTable(gradebook, query), short: AttemptsReport.shortColumns)
    } else {
      try report.write(ScoresReport.table(lines(gradebook, query)), short: ScoresCommand.short)
    }
    return .success
  }

  /// The columns that a page of 80 columns has room for.
  private static let short: Set<String> = [
    "learner", "module", "answered", "items", "score", "maximum", "percent", "started", "finished",
  ]

  private func lines(_ gradebook: Gradebook?, _ query: ResultQuery) throws -> [ScoresReport.Line] {
    try gradebook?.scores(query).map { session in
      ScoresReport.Line(
        learner: session.learner, module: session.module, mode: session.mode, form: session.form,
        language: session.language.code, answered: session.answered, items: session.items,
        score: session.score, maximum: session.maximum, started: session.started,
        finished: session.finished)
    } ?? []
  }

  private func attemptsTable(_ gradebook: Gradebook?, _ query: ResultQuery) throws -> ReportTable {
    var table = ReportTable(AttemptsReport.columns)
    try gradebook?.forEachAttempt(query) { kept in
      table.append(
        AttemptsReport.row(
          kept.attempt,
          AttemptsReport.Setting(
            learner: kept.learner, module: kept.module, mode: kept.mode, session: kept.session,
            number: kept.number, at: kept.at, program: kept.versions.program,
            course: kept.versions.course)))
    }
    return table
  }
}
