package import Assessment
package import Localization

/// A report as columns and typed cells: what every format is written from.
package struct ReportTable: Hashable, Sendable {
  /// A column: its name for programs, the same in every language, and its heading for people.
  package struct Column: Hashable, Sendable {
    package let name: String
    package let heading: Wording
    /// Whether it holds numbers, whose digits stand under one another.
    package let isNumeric: Bool

    package init(_ name: String, _ heading: Wording, isNumeric: Bool = false) {
      self.name = name
      self.heading = heading
      self.isNumeric = isNumeric
    }
  }

  /// What a cell holds.
  package enum Cell: Hashable, Sendable {
    case text(String)
    /// One of a closed set: its name for programs, and its words for people.
    case term(String, Wording)
    case integer(Int)
    /// A number with two decimals, in hundredths.
    case hundredths(Int)
    /// A number with one decimal, in tenths.
    case tenths(Int)
    case time(Timestamp)
    case nothing
  }

  package let columns: [Column]
  package private(set) var rows: [[Cell]]

  package init(_ columns: [Column], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// Adds a row; it has as many cells as there are columns.
  package mutating func append(_ row: [Cell]) {
    rows.append(row)
  }

  /// The table with fewer columns, by their names; for a page that has no room for all.
  package func only(_ names: Set<String>) -> ReportTable {
    let kept = columns.indices.filter { names.contains(columns[$0].name) }
    return ReportTable(kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }
}

extension ReportTable.Cell {
  /// The cell as programs read it: decimal points, ISO 8601, nothing for nothing.
  package var plainText: String {
    switch self {
    case .text(let text): text
    case .term(let name, _): name
    case .integer(let number): String(number)
    case .hundredths(let number): DecimalNumber(coefficient: Int64(number), scale: 2).notation
    case .tenths(let number): DecimalNumber(coefficient: Int64(number), scale: 1).notation
    case .time(let time): time.text
    case .nothing: ""
    }
  }

  /// The cell as a person reads it.
  package func text(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .term(_, let wording): wording[language]
    case .integer(let number): NumberText.text(number, in: language)
    case .hundredths(let number):
      NumberText.text(DecimalNumber(coefficient: Int64(number), scale: 2), in: language)
    case .tenths(let number):
      NumberText.text(DecimalNumber(coefficient: Int64(number), scale: 1), in: language)
    case .time(let time): time.shortText
    case .nothing: "—"
    }
  }
}
