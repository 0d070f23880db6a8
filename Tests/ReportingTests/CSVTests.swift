import Foundation
import Testing

@testable import Reporting

/// Fields as RFC 4180 has them, none of which a spreadsheet would run.
@Suite struct CSVTests {
  @Test(arguments: [
    ("", ""), ("ana", "ana"), ("Ana María", "Ana María"), ("a,b", "\"a,b\""),
    ("a;b", "\"a;b\""), ("dice \"no\"", "\"dice \"\"no\"\"\""), ("uno\ndos", "\"uno\ndos\""),
    ("uno\r\ndos", "\"uno\r\ndos\""), ("a-b=c", "a-b=c"), ("ñandú — 1", "ñandú — 1"),
    ("’", "’"), (" =1", " =1"),
  ]) func isQuotedWhereNeeded(text: String, field: String) {
    #expect(CSVWriter.line([.text(text), .integer(7)]) == "\(field),7\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'\t'=1"), ("\r=1", "\"'\r'=1\""), ("\n=1", "\"'\n'=1\""), (";", "\"';\""),
    ("＝1", "'＝1"),
    ("＋1", "'＋1"), ("－1", "'－1"), ("＠A", "'＠A"),
    // In a program that takes semicolons for separators, and knows no quotes within a cell.
    ("a;=1", "\"a;'=1\""), ("a,b\n@A", "\"a,b\n'@A\""), ("a\t+1", "a\t'+1"),
  ]) func aFormulaIsDefused(text: String, field: String) {
    #expect(CSVWriter.line([.text(text)]) == "\(field)\r\n")
  }

  @Test func numbersAreNumbers() {
    let cells: [ReportTable.Cell] = [
      .integer(-3), .hundredths(-150), .tenths(-5), .nothing, .hundredths(1005),
    ]
    #expect(CSVWriter.line(cells) == "-3,-1.5,-0.5,,10.05\r\n")
  }

  /// Whatever text goes in, the right number of fields comes out, and none begins a formula in
  /// either habit of separators.
  @Test func anyTextIsSafe() {
    var generator = SystemRandomNumberGenerator()
    let letters = Array("=+-@;,\"\t\r\n a1é＝")
    for _ in 1...2000 {
      let text = String((0..<6).map { _ in letters.randomElement(using: &generator) ?? "a" })
      let line = CSVWriter.line([.text(text), .text("b")])
      #expect(!beginsFormula(fields(of: line)[0]), "\(text.debugDescription)")
      let cells = line.split(
        omittingEmptySubsequences: false,
        whereSeparator: { ";\t\n\r".contains($0) || $0 == "\r\n" })
      #expect(!cells.contains { beginsFormula(String($0)) }, "\(text.debugDescription)")
      #expect(fields(of: line).last == "b")
      #expect(fields(of: line).count == 2)
    }
  }

  private func beginsFormula(_ field: String) -> Bool {
    field.unicodeScalars.first.map { "=+-@＝".unicodeScalars.contains($0) } ?? false
  }

  /// Reads one record as RFC 4180 has it.
  private func fields(of line: String) -> [String] {
    var fields: [String.UnicodeScalarView] = [.init()]
    var isQuoted = false
    var previous: Unicode.Scalar?
    for scalar in line.unicodeScalars.dropLast(2) {
      switch scalar {
      case "\"":
        // Two of them within quotes are one that belongs to the text.
        if !isQuoted, previous == "\"" { fields[fields.count - 1].append(scalar) }
        isQuoted.toggle()
      case "," where !isQuoted: fields.append(.init())
      default: fields[fields.count - 1].append(scalar)
      }
      previous = scalar
    }
    return fields.map { String($0) }
  }
}
