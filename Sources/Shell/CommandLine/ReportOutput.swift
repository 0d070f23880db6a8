import ArgumentParser
import Console
import Reporting
import Typesetting

/// How a report is written.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json
}

/// Writes reports to standard output in the format asked for.
struct ReportOutput {
  private let format: ReportFormat
  private let surroundings: Surroundings

  init(_ format: ReportFormat, _ surroundings: Surroundings) {
    self.format = format
    self.surroundings = surroundings
  }

  /// - Parameter short: the columns that a person sees; programs get all.
  func write(_ table: ReportTable, short: Set<String>) throws {
    let output = surroundings.output
    switch format {
    case .table:
      let text = TableWriter.table(table.only(short), in: surroundings.language)
      if !table.rows.isEmpty { try output.write([.table(text)]) }
    case .csv:
      try output.write(exactly: CSVWriter.text(table))
    case .json:
      try output.write(exactly: JSONWriter.text(table))
    }
  }
}
