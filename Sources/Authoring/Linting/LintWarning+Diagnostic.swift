import Assessment
package import Diagnostics
package import Localization

extension LintWarning {
  /// The warning in words, at its place in the file.
  package func diagnostic(in map: SourceMap, _ language: Language) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(page.code), severity: .warning, file: map.tree.file.name,
      headline: finding.message[language],
      primary: Label(map.span(of: finding.place)),
      secondary: finding.related.map { [Label(map.span(of: $0))] } ?? [],
      help: finding.help[language])
  }
}

extension SourceMap {
  /// Where a part that a rule speaks of stands in the file.
  func span(of place: LintPlace) -> Span {
    switch place {
    case .item(let id): span([], ofEntry: id.text)
    case .stem(let id): span([.field(.stem)], ofEntry: id.text)
    case .option(let id, let option):
      span([.field(.choices), .element(option), .field(.text)], ofEntry: id.text)
    case .allowance(let id, let index):
      span([.field(.allow), .element(index), .field(.code)], ofEntry: id.text)
    }
  }
}
