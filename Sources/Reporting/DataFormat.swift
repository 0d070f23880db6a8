/// A format for programs, in which a report can be written row by row.
package enum DataFormat: Hashable, Sendable {
  case csv, json

  /// What stands before the rows.
  package func opening(_ columns: [ReportTable.Column]) -> String {
    switch self {
    case .csv: CSVWriter.header(columns)
    case .json: "["
    }
  }

  /// A row, with what sets it apart from the one before it.
  package func text(
    _ row: [ReportTable.Cell], _ columns: [ReportTable.Column], isFirst: Bool
  ) -> String {
    switch self {
    case .csv: CSVWriter.line(row)
    case .json: (isFirst ? "\n" : ",\n") + JSONWriter.object(row, columns)
    }
  }

  /// What stands behind the rows.
  package func closing(isEmpty: Bool) -> String {
    switch self {
    case .csv: ""
    case .json: isEmpty ? "]\n" : "\n]\n"
    }
  }

  /// A whole report.
  package func text(_ table: ReportTable) -> String {
    var text = opening(table.columns)
    for (index, row) in table.rows.enumerated() {
      text += self.text(row, table.columns, isFirst: index == 0)
    }
    return text + closing(isEmpty: table.rows.isEmpty)
  }
}
