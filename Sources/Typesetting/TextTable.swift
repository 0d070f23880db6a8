/// Rows of short texts in columns.
package struct TextTable: Hashable, Sendable {
  /// At which side of its column a cell stands.
  package enum Alignment: Hashable, Sendable {
    case leading
    /// Numbers, so that their digits stand under one another.
    case trailing
  }

  /// What a column is called and how its cells stand.
  package struct Column: Hashable, Sendable {
    package let title: String
    package let alignment: Alignment

    package init(_ title: String = "", _ alignment: Alignment = .leading) {
      self.title = title
      self.alignment = alignment
    }
  }

  package let columns: [Column]
  /// The cells, one per column; missing ones are empty.
  package private(set) var rows: [[StyledText]]
  /// Where the first column begins.
  package let indent: Int

  package init(_ columns: [Column], rows: [[StyledText]] = [], indent: Int = 0) {
    self.columns = columns
    self.rows = rows
    self.indent = indent
  }

  package mutating func append(_ row: [StyledText]) {
    rows.append(row)
  }

  /// Whether any column has a title; a table without titles has no header.
  package var hasHeader: Bool { columns.contains { !$0.title.isEmpty } }

  func cell(_ row: Int, _ column: Int) -> StyledText {
    column < rows[row].count ? rows[row][column] : StyledText()
  }
}
