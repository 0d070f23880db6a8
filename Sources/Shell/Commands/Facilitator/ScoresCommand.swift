import ArgumentParser
import Assessment
import Console
import Diagnostics
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
      .init(
        Wording(es: "--module MÓDULO", en: "--module MODULE"), es: "solo este módulo",
        en: "this module only"),
      .init(
        "--attempts", es: "cada respuesta calificada, una por una",
        en: "every scored answer, one by one"),
      .init(
        Wording(es: "--format FORMATO", en: "--format FORMAT"), es: "table, csv o json",
        en: "table, csv or json"),
    ],
    discussion: Wording(
      es: "Con --learner, solo los de esa persona. Cuenta la primera respuesta a cada pregunta.",
      en: "With --learner, that person's only. The first answer to each question counts."))

  @OptionGroup var shared: SharedOptions
  @ArgumentParser.Option var module: String?
  @Flag var attempts = false
  @ArgumentParser.Option var format = ReportFormat.table

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let path = try surroundings.places.gradebook()
    let gradebook = try Gradebook.openExisting(at: path)
    let query = ResultQuery(
      learner: surroundings.options.learner, module: module.map { ModuleID($0) })
    let isEmpty =
      attempts
      ? try writeAttempts(gradebook, query, surroundings)
      : try writeSessions(gradebook, query, surroundings)
    if isEmpty {
      try complain(where: query, findsNothingIn: gradebook, at: path, surroundings)
    }
    return .success
  }

  /// - Returns: whether there were none.
  private func writeAttempts(
    _ gradebook: Gradebook?, _ query: ResultQuery, _ surroundings: Surroundings
  ) throws -> Bool {
    var isEmpty = true
    let report = ReportOutput(format, surroundings)
    try report.write(AttemptsReport.columns, short: AttemptsReport.pageColumns) { write in
      try gradebook?.forEachAttempt(query) {
        isEmpty = false
        try write(row($0))
      }
    }
    return isEmpty
  }

  /// - Returns: whether there were none.
  private func writeSessions(
    _ gradebook: Gradebook?, _ query: ResultQuery, _ surroundings: Surroundings
  ) throws -> Bool {
    let lines = try lines(gradebook, query)
    try ReportOutput(format, surroundings).write(
      page: ScoresReport.page(lines, in: surroundings.language), data: ScoresReport.table(lines))
    return lines.isEmpty
  }

  /// Says why nothing is shown: no gradebook, a name that nobody has, a module that nobody took.
  private func complain(
    where query: ResultQuery, findsNothingIn gradebook: Gradebook?, at path: String,
    _ surroundings: Surroundings
  ) throws {
    guard let gradebook else { return surroundings.complain(ScoresWording.noGradebook(path)) }
    let all = try gradebook.scores(ResultQuery())
    let (learners, modules) = (all.map(\.learner), all.map(\.module.text))
    if let learner = query.learner, !learners.contains(learner) {
      let nearest = Suggestion.nearest(to: learner, among: learners)
      surroundings.complain(ScoresWording.nothing(of: learner, nearest: nearest))
    } else if let module = query.module?.text, !modules.contains(module) {
      let nearest = Suggestion.nearest(to: module, among: modules)
      surroundings.complain(ScoresWording.nothing(on: module, nearest: nearest))
    } else {
      surroundings.complain(ScoresWording.nothing)
    }
  }

  private func lines(_ gradebook: Gradebook?, _ query: ResultQuery) throws -> [ScoresReport.Line] {
    try gradebook?.scores(query).map { session in
      ScoresReport.Line(
        learner: session.learner, module: session.module, mode: session.mode, form: session.form,
        language: session.language, answered: session.answered, skipped: session.skipped,
        items: session.items,
        score: session.score, maximum: session.maximum, started: session.started,
        finished: session.finished)
    } ?? []
  }

  private func row(_ kept: KeptAttempt) -> [ReportTable.Cell] {
    AttemptsReport.row(
      kept.attempt,
      AttemptsReport.Setting(
        learner: kept.learner, module: kept.module, mode: kept.mode, session: kept.session,
        number: kept.number, at: kept.at, program: kept.versions.program,
        course: kept.versions.course))
  }
}
