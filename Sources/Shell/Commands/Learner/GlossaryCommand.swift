import ArgumentParser
import Assessment
import Console
import Localization
import Reporting
import Typesetting

/// `repaso glossary`: the terms of the course in both languages, and what they mean.
struct GlossaryCommand: Subcommand {
  static let page = CommandPage(
    "glossary", alias: "glosario", for: .learners,
    abstract: Wording(
      es: "explica los términos del curso, en los dos idiomas",
      en: "explains the terms of the course, in both languages"),
    arguments: [
      .init(
        Wording(es: "[TÉRMINO…]", en: "[TERM…]"), es: "el término; si falta, todos",
        en: "the term; without it, all of them")
    ],
    options: [
      .init(
        Wording(es: "--format FORMATO", en: "--format FORMAT"), es: "table, csv o json",
        en: "table, csv or json")
    ])

  @OptionGroup var shared: SharedOptions
  @Argument var term: [String] = []
  @ArgumentParser.Option var format = ReportFormat.table

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let glossary = try ModuleLibrary(surroundings).glossary
    let wanted = term.joined(separator: " ")
    let entries = wanted.isEmpty ? glossary.entries : glossary.entries(for: wanted)
    switch format {
    case .table where entries.isEmpty && !wanted.isEmpty:
      throw Failure(GlossaryScreen.notFound(wanted, in: glossary), .problemsFound)
    case .table where wanted.isEmpty:
      try surroundings.output.write(GlossaryScreen.whole(glossary, surroundings.style))
    case .table:
      let screen = GlossaryScreen.blocks(looking: wanted, in: glossary, surroundings.style)
      try surroundings.output.write(screen)
    case .csv, .json:
      try ReportOutput(format, surroundings).write(GlossaryCommand.table(entries), short: [])
    }
    return .success
  }

  private static func table(_ entries: [Glossary.Entry]) -> ReportTable {
    let languages = Language.allCases
    let columns = languages.flatMap { language in
      [
        ReportTable.Column("term-\(language.code)", language.name),
        ReportTable.Column("definition-\(language.code)", language.name),
      ]
    }
    return ReportTable(
      columns,
      rows: entries.map { entry in
        languages.flatMap { language -> [ReportTable.Cell] in
          [
            entry.term[language].map { .text($0) } ?? .nothing,
            entry.definition[language].map { .text($0.plainText) } ?? .nothing,
          ]
        }
      })
  }
}
