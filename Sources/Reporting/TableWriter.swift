package import Localization
package import Typesetting

/// A report for a person to read, with headings in their language.
package enum TableWriter {
  package static func table(_ report: ReportTable, in language: Language) -> TextTable {
    TextTable(
      report.columns.map { column in
        TextTable.Column(column.heading[language], column.isNumeric ? .trailing : .leading)
      },
      rows: report.rows.map { row in row.map { StyledText($0.text(in: language)) } })
  }
}
