import ArgumentParser
import Authoring
import Console
import Diagnostics
import Localization
import Typesetting

/// `repaso check`: every mistake of module files in place, and what could be better.
struct CheckCommand: Subcommand {
  static let page = CommandPage(
    "check", alias: "revisar", for: .authors,
    abstract: Wording(
      es: "señala todos los errores de los módulos, cada uno en su lugar",
      en: "points at every mistake in modules, each in its place"),
    arguments: [
      .init(
        Wording(es: "[RUTA…]", en: "[PATH…]"),
        es: "archivos o carpetas; - es la entrada estándar; si falta, los módulos",
        en: "files or folders; - is standard input; without it, the modules")
    ],
    options: [
      .init(
        Wording(es: "--format FORMATO", en: "--format FORMAT"),
        es: "human, short, json, github o sarif",
        en: "human, short, json, github or sarif"),
      .init(
        "--fix", es: "aplica las reparaciones que no pueden fallar",
        en: "applies the repairs that can't be wrong"),
      .init(
        Wording(es: "--select CÓDIGOS", en: "--select CODES"),
        es: "solo estos códigos, por ejemplo W3,E203",
        en: "these codes only, for example W3,E203"),
      .init(
        Wording(es: "--ignore CÓDIGOS", en: "--ignore CODES"), es: "todos menos estos",
        en: "all but these"),
    ],
    discussion: Wording(
      es: "Termina con 1 si hay hallazgos. «repaso explain CÓDIGO» explica uno.",
      en: "Ends with 1 if anything was found. “repaso explain CODE” explains a finding."))

  @OptionGroup var shared: SharedOptions
  @Argument var paths: [String] = []
  @Option var format = CheckFormat.human
  @Flag var fix = false
  @Option var select: String?
  @Option var ignore: String?

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let paths = try paths.isEmpty ? [surroundings.modulesFolder()] : paths
    let selection = try CodeSelection(select: select, ignore: ignore)
    if fix { try FixedFiles.repair(paths) }
    let checked = try check(paths, selection, surroundings.language)
    let findings = FindingList(
      checked.diagnostics.filter { selection.contains($0.code) }, in: checked.files,
      surroundings.language)
    try format.write(findings, surroundings)
    if format == .human { try tellUntranslated(checked.files, surroundings) }
    return findings.isEmpty ? .success : .problemsFound
  }

  /// Says how many texts are still to be translated: no finding, since a translation that was just
  /// begun is as sound as its original.
  private func tellUntranslated(_ files: [SourceFile], _ surroundings: Surroundings) throws {
    for language in Language.allCases {
      let count = files.reduce(0) { $0 + TranslationTemplate.remaining(in: $1, to: language) }
      guard count > 0 else { continue }
      let words = DraftWording.untranslated(count, TranslationTemplate.mark(for: language))
      try surroundings.output.write([.paragraph(StyledText(words[surroundings.language]))])
    }
  }

  private func check(
    _ paths: [String], _ selection: CodeSelection, _ language: Language
  ) throws -> CheckedFolder {
    var checked = CheckedFolder(language, rules: selection.containsAny(of: RuleCatalogue.codes))
    for path in paths {
      switch PathKind(path) {
      case .standardInput:
        let bytes = try TextFile.standardInput(limit: ModuleFolder.limit)
        checked.check(SourceFile(name: "-", bytes: bytes))
      case .folder:
        do throws(SystemError) {
          try checked.check(folder: path)
        } catch {
          throw Failure(error.wording(FailureWording.unreadable(path)), .noInput)
        }
      case .file:
        checked.check(file: path)
      case .nothing:
        throw Failure(FailureWording.noSuchFile(path), .noInput)
      }
    }
    return checked
  }
}

/// How findings are written.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  case human, short, json, github, sarif

  func write(_ findings: FindingList, _ surroundings: Surroundings) throws {
    let output = surroundings.output
    switch self {
    case .human:
      let renderer = HumanRenderer(
        surroundings.language, columns: output.typesetter.columns)
      try output.write(renderer.blocks(findings))
    case .short: try output.write(exactly: ShortRenderer.text(findings))
    case .json: try output.write(exactly: JSONRenderer.text(findings))
    case .github: try output.write(exactly: GitHubRenderer.text(findings))
    case .sarif:
      let rules = ExplainedCodes.pages.map { page in
        SARIFRenderer.Rule(
          code: page.code, title: page.title[surroundings.language],
          explanation: page.reason[surroundings.language])
      }
      let renderer = SARIFRenderer(version: Repaso.version, rules: rules)
      try output.write(exactly: renderer.text(findings))
    }
  }
}
