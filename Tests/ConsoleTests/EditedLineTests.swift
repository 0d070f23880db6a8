import Testing

@testable import Console

@Suite("Where the cursor is in a line of several rows")
struct EditedLineTests {
  @Test(
    "rows below the cursor",
    arguments: [
      ("", "", 0), ("abc", "", 0), ("", "abc", 0),
      ("", "12345678", 1), ("1234567", "", 0), ("12345678", "", 0), ("12345678", "9", 0),
      ("a", "bcdefgh\nij", 2), ("a\nb", "c\nd", 1), ("", "1234567漢", 1),
      ("", "\u{1}\u{1}\u{1}12", 1),
      ("", "n\u{303}n\u{303}n\u{303}n\u{303}", 0),
    ] as [(String, String, Int)])
  func below(_ before: String, _ after: String, _ rows: Int) {
    let line = EditedLine(prompt: "> ", beforeCursor: before, afterCursor: after)
    #expect(line.rowsBelowCursor(columns: 10) == rows)
  }

  @Test(
    "rows above it, after a new width",
    arguments: [(80, 0), (22, 0), (21, 1), (20, 1), (11, 1), (10, 2), (8, 2)])
  func above(_ columns: Int, _ rows: Int) {
    let line = EditedLine(prompt: "> ", beforeCursor: "12345678901234567890", afterCursor: "abc")
    #expect(line.rowsAboveCursor(columns: columns) == rows)
  }
}
