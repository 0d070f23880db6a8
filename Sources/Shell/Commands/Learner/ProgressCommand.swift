import ArgumentParser
import Assessment
import Authoring
import Console
import GradebookStore
import Localization
import Reporting
import Typesetting

/// `repaso progress`: how far a learner is, by module and objective, with the rule that says why.
struct ProgressCommand: Subcommand {
  static let page = CommandPage(
    "progress", alias: "progreso", for: .learners,
    abstract: Wording(
      es: "muestra su avance por módulo y objetivo, y por qué",
      en: "shows how far you are by module and objective, and why"),
    arguments: [
      .init(
        Wording(es: "[MÓDULO]", en: "[MODULE]"), es: "solo este módulo", en: "this module only")
    ],
    options: [
      .init(
        Wording(es: "--format FORMATO", en: "--format FORMAT"), es: "table, csv o json",
        en: "table, csv or json")
    ])

  @OptionGroup var shared: SharedOptions
  @Argument var module: String?
  @ArgumentParser.Option var format = ReportFormat.table

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let library = try ModuleLibrary(surroundings)
    let only = try module.map { try library.module(named: $0) }
    let latest = try latestScores(surroundings)
    let modules = try library.catalogue.summaries.filter { only == nil || $0.id == only }.map {
      ModuleProgress(
        try library.editions(of: $0.id).edition(in: surroundings.language),
        latest: latest[$0.id] ?? [:])
    }
    switch format {
    case .table:
      try surroundings.output.write(ProgressScreen.blocks(modules, surroundings.style))
    case .csv, .json:
      try ReportOutput(format, surroundings).write(ProgressCommand.table(modules), short: [])
    }
    return .success
  }

  /// Nothing where there is no gradebook, or it doesn't know the learner: nobody has begun.
  private func latestScores(
    _ surroundings: Surroundings
  ) throws -> [ModuleID: [ItemID: Score]] {
    guard let gradebook = try Gradebook.openExisting(at: surroundings.places.gradebook()),
      let learner = try gradebook.learner(named: surroundings.learner)
    else { return [:] }
    return try gradebook.latestScores(of: learner)
  }

  private static let columns: [ReportTable.Column] = [
    .init("module", Wording(es: "módulo", en: "module")),
    .init("objective", Wording(es: "objetivo", en: "objective")),
    .init("level", Wording(es: "nivel", en: "level")),
    .init("answered", Wording(es: "respondidos", en: "answered"), isNumeric: true),
    .init("items", Wording(es: "ítems", en: "items"), isNumeric: true),
    .init("score", Wording(es: "puntos", en: "score"), isNumeric: true),
    .init("maximum", Wording(es: "de", en: "of"), isNumeric: true),
    .init("percent", Wording(es: "%", en: "%"), isNumeric: true),
  ]

  /// A row for each module as a whole, with no objective, and one for each objective.
  private static func table(_ modules: [ModuleProgress]) -> ReportTable {
    ReportTable(
      columns,
      rows: modules.flatMap { progress in
        [row(progress, nil, progress.whole)]
          + progress.rows.map { row(progress, $0.objective.id, $0.evidence) }
      })
  }

  private static func row(
    _ progress: ModuleProgress, _ objective: ObjectiveID?, _ evidence: MasteryEvidence
  ) -> [ReportTable.Cell] {
    [
      .text(progress.module.id.text), objective.map { .text($0.text) } ?? .nothing,
      .text(progress.rule.level(of: evidence).rawValue), .integer(evidence.answered),
      .integer(evidence.items), .hundredths(evidence.score.hundredths),
      .hundredths(evidence.maximum.hundredths), .integer(evidence.percent),
    ]
  }
}
