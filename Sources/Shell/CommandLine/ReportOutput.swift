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
  /// Rows are put together up to about so many bytes before they are written.
  private static let chunk = 1 << 16

  private let format: ReportFormat
  private let surroundings: Surroundings

  init(_ format: ReportFormat, _ surroundings: Surroundings) {
    self.format = format
    self.surroundings = surroundings
  }

  /// - Parameter short: the columns that a person sees; programs get all.
  func write(_ table: ReportTable, short: Set<String>) throws {
    try write(page: table.only(short), data: table)
  }

  /// Writes a report that people and programs see differently.
  func write(
    page: @autoclosure () throws -> ReportTable, data: @autoclosure () throws -> ReportTable
  ) throws {
    guard let format = dataFormat else { return try write(page: try page()) }
    try surroundings.output.write(exactly: format.text(try data()))
  }

  /// Writes a report of any length, for programs while it is read.
  ///
  /// - Parameters:
  ///   - short: the columns that a person sees.
  ///   - forEachRow: gives the rows one after another.
  func write(
    _ columns: [ReportTable.Column], short: Set<String>,
    forEachRow: (([ReportTable.Cell]) throws -> Void) throws -> Void
  ) throws {
    guard let format = dataFormat else {
      var table = ReportTable(columns)
      try forEachRow { table.append($0) }
      return try write(page: table.only(short))
    }
    var text = format.opening(columns)
    var isEmpty = true
    try forEachRow { row in
      text += format.text(row, columns, isFirst: isEmpty)
      isEmpty = false
      guard text.utf8.count >= Self.chunk else { return }
      try surroundings.output.write(exactly: text)
      text = ""
    }
    try surroundings.output.write(exactly: text + format.closing(isEmpty: isEmpty))
  }

  private func write(page: ReportTable) throws {
    guard !page.rows.isEmpty else { return }
    let table = TableWriter.table(page, in: surroundings.language)
    try surroundings.output.write([.table(table)])
  }

  private var dataFormat: DataFormat? {
    switch format {
    case .table: nil
    case .csv: .csv
    case .json: .json
    }
  }
}
