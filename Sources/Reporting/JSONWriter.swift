import Typesetting

/// Rows of a report as JSON objects, with the names of the columns as keys.
enum JSONWriter {
  /// One row on one line, as a long report is written while it is read.
  static func object(
    _ row: [ReportTable.Cell], _ columns: [ReportTable.Column]
  ) -> String {
    JSON.object(zip(columns, row).map { JSON.Member($0.name, value($1)) }).text(.compact)
  }

  private static func value(_ cell: ReportTable.Cell) -> JSON {
    switch cell {
    case .text(let text), .term(let text, _): .string(text)
    case .integer(let number): .integer(number)
    case .hundredths, .tenths: .number(cell.plainText)
    case .time(let time): .string(time.text)
    case .nothing: .null
    }
  }
}
