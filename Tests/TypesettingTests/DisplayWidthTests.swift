import Testing
import Typesetting

/// A row of `display-widths.txt`: `columns scalars "text"`.
struct WidthCase: CustomTestStringConvertible, Sendable {
  let columns: Int
  let text: String

  init?(_ line: String) {
    let fields = line.split(separator: " ", maxSplits: 2)
    guard !line.hasPrefix("#"), fields.count >= 2, let columns = Int(fields[0]) else { return nil }
    let scalars = fields[1].split(separator: "+").compactMap { UInt32($0, radix: 16) }
    self.columns = columns
    self.text = String(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
  }

  var testDescription: String { text }

  static var all: [WidthCase] {
    get throws { try CaseFile("display-widths.txt").lines().compactMap { WidthCase($0) } }
  }
}

@Suite("The columns that a text takes")
struct DisplayWidthTests {
  @Test("as the Unicode tables and terminals count them", arguments: try WidthCase.all)
  func width(_ row: WidthCase) {
    #expect(row.text.displayWidth == row.columns)
  }

  @Test("the table of cases is found")
  func tableIsFound() throws {
    let cases = try WidthCase.all
    #expect(cases.count > 50)
  }

  @Test("a text takes as many as its characters together")
  func adds() throws {
    let texts = try WidthCase.all.map(\.text)
    let all = texts.joined(separator: "-")
    let sum = texts.reduce(0) { $0 + $1.displayWidth }
    #expect(all.displayWidth <= sum + texts.count - 1)
    #expect(all.displayWidth == all.reduce(0) { $0 + $1.displayWidth })
  }

  @Test("controls take none, for only their pictures are ever shown")
  func controls() {
    #expect("\u{1B}\u{7}\t\n\u{7F}\u{9B}".displayWidth == 0)
    #expect("\u{1B}".visible.displayWidth == 1)
  }
}
