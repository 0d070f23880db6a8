/// Rows of a report as comma-separated values (RFC 4180), safe to open in a spreadsheet.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV
/// Injection"): at its beginning, and wherever a program that takes semicolons or tabs for the
/// separators, as those set to Spanish do, would begin a cell or a line within it.
enum CSVWriter {
  /// The names of the columns, as a line.
  static func header(_ columns: [ReportTable.Column]) -> String {
    columns.map { field($0.name) }.joined(separator: ",") + "\r\n"
  }

  static func line(_ row: [ReportTable.Cell]) -> String {
    var line = ""
    for (place, cell) in row.enumerated() {
      if place > 0 { line += "," }
      line += field(cell)
    }
    return line + "\r\n"
  }

  private static func field(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let text): field(text)
    case .term, .integer, .hundredths, .tenths, .time, .nothing: cell.plainText
    }
  }

  private static func field(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    let safe = defused(text)
    guard safe.utf8.contains(where: needsQuotes) else { return safe }
    var quoted = "\""
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Whether a byte may need care; one beyond ASCII may belong to a wide sign.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: " "), UInt8(ascii: "."):
      false
    default: true
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), 0x0A, 0x0D: true
    default: false
    }
  }

  private static func defused(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    var isAtStart = true
    for scalar in text.unicodeScalars {
      if isAtStart, beginsFormula(scalar) || (safe.isEmpty && separates(scalar)) {
        safe.append("'")
      }
      safe.append(scalar)
      isAtStart = separates(scalar)
    }
    return String(safe)
  }

  /// Whether a cell that begins so is a formula; the wide signs are taken for the narrow ones.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  /// Whether a cell may begin behind the scalar.
  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ";", "\t", "\r", "\n": true
    default: false
    }
  }
}
