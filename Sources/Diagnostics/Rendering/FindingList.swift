import Localization

/// What one run found, with the files that the places refer to: what every format is written from.
package struct FindingList: Sendable {
  /// No reader gets through more; beyond it a file's findings are only counted.
  package static let limitPerFile = 100

  /// The findings to show, sorted: at most `limitPerFile` a file.
  package let shown: [Diagnostic]
  /// How many findings each file has beyond those shown.
  package let hidden: [SourceName: Int]
  package let errors: Int
  package let warnings: Int
  /// How many files were looked at.
  package let files: Int
  private let tables: [SourceName: (file: SourceFile, lines: LineTable)]

  /// - Parameter files: all files that were looked at, those without findings too.
  package init(_ diagnostics: [Diagnostic], in files: [SourceFile]) {
    var shown: [Diagnostic] = []
    var counts: [SourceName: Int] = [:]
    for diagnostic in Set(diagnostics).sorted() {
      counts[diagnostic.file, default: 0] += 1
      if counts[diagnostic.file, default: 0] <= FindingList.limitPerFile {
        shown.append(diagnostic)
      }
    }
    self.shown = shown
    hidden = counts.compactMapValues {
      $0 > FindingList.limitPerFile ? $0 - FindingList.limitPerFile : nil
    }
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
    self.files = files.count
    let wanted = Set(
      shown.flatMap { [$0.file] + $0.secondary.compactMap(\.file) })
    tables = Dictionary(
      files.filter { wanted.contains($0.name) }.map { ($0.name, ($0, LineTable($0))) },
      uniquingKeysWith: { first, _ in first })
  }

  package var isEmpty: Bool { shown.isEmpty }

  /// Where a span begins; the start of the file where its text isn't at hand.
  func position(of offset: Int, in file: SourceName) -> Position {
    tables[file]?.lines.position(of: offset) ?? Position(line: 1, column: 1)
  }

  func source(_ name: SourceName) -> (file: SourceFile, lines: LineTable)? {
    tables[name]
  }
}
