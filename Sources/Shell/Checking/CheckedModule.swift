import Assessment
import Authoring
import Diagnostics
import Localization

/// The findings in all files of one module, those of the rules among them.
struct CheckedModule: Sendable {
  let files: [SourceFile]
  let diagnostics: [Diagnostic]

  init(_ reading: ModuleReading, _ language: Language, rules: Bool) {
    files = reading.files.map(\.report.source)
    diagnostics =
      reading.files.flatMap { $0.report.diagnostics(language) }
      + (rules ? CheckedModule.warnings(reading, language) : [])
  }

  private static func warnings(_ reading: ModuleReading, _ language: Language) -> [Diagnostic] {
    let editions = reading.files.compactMap(\.file).compactMap { file in
      file.module.map { (tree: file.tree, module: LintedModule($0)) }
    }
    return editions.flatMap { tree, module -> [Diagnostic] in
      let sibling = editions.first { $0.module.language != module.language }?.module
      let warnings = Linter.warnings(in: module, beside: sibling)
      guard !warnings.isEmpty else { return [] }
      let map = SourceMap(tree)
      return warnings.map { $0.diagnostic(in: map, language) }
    }
  }
}
