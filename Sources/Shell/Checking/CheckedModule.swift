import Assessment
import Authoring
import Diagnostics
import Localization

/// The findings in all files of one module, those of the rules among them.
struct CheckedModule: Sendable {
  let files: [SourceFile]
  let diagnostics: [Diagnostic]

  init(_ reading: ModuleReading, _ language: Language) {
    files = reading.files.map(\.report.source)
    let modules = reading.files.compactMap { $0.file?.module }
    let warnings = reading.files.flatMap { edition -> [Diagnostic] in
      guard let file = edition.file, let module = file.module else { return [] }
      let sibling = modules.first { $0.language != module.language }
      let map = SourceMap(file.tree)
      return Linter.warnings(in: module, sibling: sibling).map {
        $0.diagnostic(in: map, language)
      }
    }
    diagnostics = reading.files.flatMap { $0.report.diagnostics(language) } + warnings
  }
}
