import Typesetting

/// A report as a JSON array, an object a row, with the names of the columns as keys.
package enum JSONWriter {
  package static func text(_ table: ReportTable) -> String {
    guard !table.rows.isEmpty else { return "[]\n" }
    return "[\n" + table.rows.map { object($0, table.columns) }.joined(separator: ",\n") + "\n]\n"
  }

  /// One row on one line, so that long reports can be written as they are read.
  package static func object(
    _ row: [ReportTable.Cell], _ columns: [ReportTable.Column]
  ) -> String {
    JSON.object(zip(columns, row).map { JSON.Member($0.name, value($1)) }).text(.compact)
  }

  private static func value(_ cell: ReportTable.Cell) -> JSON {
    switch cell {
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .hundredths, .tenths: .number(cell.plainText)
    case .time(let time): .string(time.text)
    case .nothing: .null
    }
  }
}
