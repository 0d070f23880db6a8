/// A report as comma-separated values (RFC 4180), safe to open in a spreadsheet.
package enum CSVWriter {
  package static func text(_ table: ReportTable) -> String {
    table.rows.reduce(into: header(table.columns)) { $0 += line($1) }
  }

  /// The names of the columns, as a line.
  package static func header(_ columns: [ReportTable.Column]) -> String {
    columns.map { field($0.name) }.joined(separator: ",") + "\r\n"
  }

  package static func line(_ row: [ReportTable.Cell]) -> String {
    row.map(field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let text): field(text)
    case .integer, .hundredths, .tenths, .time, .nothing: cell.plainText
    }
  }

  private static func field(_ text: String) -> String {
    let safe = isFormula(text) ? "'" + text : text
    guard safe.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return safe }
    var quoted = "\""
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Whether a spreadsheet would take the text for a formula and run it (OWASP, "CSV Injection").
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return ["=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"]
      .contains(first)
  }
}
