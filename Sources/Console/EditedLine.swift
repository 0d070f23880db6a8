import Typesetting

/// Where the cursor is on the screen while a line is edited, as libedit lays the line out.
struct EditedLine: Equatable {
  /// What is shown before the line, without what takes no columns.
  let prompt: String
  let beforeCursor: String
  let afterCursor: String

  /// By how many rows the cursor is below the start of the prompt once the terminal has laid the line
  /// out for a new width. At the end of a full row it has not left that row.
  func rowsAboveCursor(columns: Int) -> Int {
    EditedLine.rows(of: String((prompt + beforeCursor).dropLast()), columns: columns)
  }

  /// By how many rows the end of the line is below the cursor.
  func rowsBelowCursor(columns: Int) -> Int {
    EditedLine.rows(of: prompt + beforeCursor + afterCursor, columns: columns)
      - EditedLine.rows(of: prompt + beforeCursor, columns: columns)
  }

  /// The row that the cursor is in after a text. A full row moves it to the next one.
  private static func rows(of text: String, columns: Int) -> Int {
    var (row, column) = (0, 0)
    for scalar in text.unicodeScalars {
      let width = width(of: scalar)
      if scalar == "\n" || column + width > columns { (row, column) = (row + 1, 0) }
      column += width
      if column >= columns { (row, column) = (row + 1, 0) }
    }
    return row
  }

  /// libedit shows controls as `^A`, and other hidden characters by their number: `\U+202E`.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar == "\n" { return 0 }
    if scalar.value < 0x20 || scalar.value == 0x7F { return 2 }
    return scalar.isHidden ? 8 : scalar.displayWidth
  }
}
