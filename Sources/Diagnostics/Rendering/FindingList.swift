package import Localization

/// What one run found, with the files that the places refer to: what every format is written from.
package struct FindingList: Sendable {
  /// No reader gets through more; beyond it a file's findings are only counted.
  package static let limitPerFile = 100

  /// The findings to show, sorted: at most `limitPerFile` a file, and then a note that counts the
  /// others.
  package let shown: [Diagnostic]
  package let errors: Int
  package let warnings: Int
  /// How many findings have a repair that can't be wrong.
  package let repairable: Int
  /// How many files were looked at.
  package let files: Int
  private let tables: [SourceName: (file: SourceFile, lines: LineTable)]

  /// - Parameters:
  ///   - files: all files that were looked at, those without findings too.
  ///   - language: that of the note that counts.
  package init(_ diagnostics: [Diagnostic], in files: [SourceFile], _ language: Language) {
    var seen: Set<Diagnostic> = []
    let sorted = diagnostics.filter { seen.insert($0).inserted }.sorted()
    shown = Self.shown(sorted, language)
    errors = sorted.count { $0.severity == .error }
    warnings = sorted.count { $0.severity == .warning }
    repairable = sorted.count { $0.fix?.confidence == .certain }
    self.files = files.count
    let wanted = Set(shown.flatMap { [$0.file] + $0.secondary.compactMap(\.file) })
    tables = Dictionary(
      files.filter { wanted.contains($0.name) }.map { ($0.name, ($0, LineTable($0))) },
      uniquingKeysWith: { first, _ in first })
  }

  package var isEmpty: Bool { shown.isEmpty }

  /// The first findings of each file; where there are more, a note in the place of the next.
  private static func shown(_ sorted: [Diagnostic], _ language: Language) -> [Diagnostic] {
    let counts = Dictionary(grouping: sorted, by: \.file).mapValues(\.count)
    var shown: [Diagnostic] = []
    var met: [SourceName: Int] = [:]
    for diagnostic in sorted {
      let number = met[diagnostic.file, default: 0] + 1
      met[diagnostic.file] = number
      if number <= limitPerFile {
        shown.append(diagnostic)
      } else if number == limitPerFile + 1 {
        let hidden = (counts[diagnostic.file] ?? number) - limitPerFile
        shown.append(
          Diagnostic(
            code: .moreFindings, severity: .note, file: diagnostic.file,
            headline: FindingWording.more(hidden)[language],
            primary: Label(Span(at: diagnostic.primary.span.start))))
      }
    }
    return shown
  }

  /// Where a span begins; the start of the file where its text isn't at hand.
  func position(of offset: Int, in file: SourceName) -> Position {
    tables[file]?.lines.position(of: offset) ?? Position(line: 1, column: 1)
  }

  func source(_ name: SourceName) -> (file: SourceFile, lines: LineTable)? {
    tables[name]
  }
}

extension DiagnosticCode {
  /// The note that counts the findings of a file that are not shown.
  package static let moreFindings: DiagnosticCode = "N100"
}
