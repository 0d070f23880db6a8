import Assessment
import Localization
import TestKit
import Testing

@Suite("Every response is scored as the format promises")
struct ScoringTests {
  @Test("by 400 rows or more, of every kind")
  func tables() {
    let rows = [
      "choices.txt", "short-texts.txt", "numbers.txt", "pairs-and-orders.txt", "clozes.txt",
      "second-tries.txt",
    ].flatMap { CaseTable.rows($0) }
    #expect(rows.count >= 400)
    let kinds = Set(rows.compactMap { ItemNotation.item($0.heading)?.kind })
    #expect(kinds == Set(ItemKind.allCases))
  }

  @Test("choices and statements", arguments: CaseTable.rows("choices.txt"))
  func choices(row: CaseRow) throws { try check(row) }

  @Test("short texts", arguments: CaseTable.rows("short-texts.txt"))
  func shortTexts(row: CaseRow) throws { try check(row) }

  @Test("numbers", arguments: CaseTable.rows("numbers.txt"))
  func numbers(row: CaseRow) throws { try check(row) }

  @Test("pairs and orders", arguments: CaseTable.rows("pairs-and-orders.txt"))
  func pairsAndOrders(row: CaseRow) throws { try check(row) }

  @Test("cloze texts and reflections", arguments: CaseTable.rows("clozes.txt"))
  func clozes(row: CaseRow) throws { try check(row) }

  @Test("second tries, where a near miss is wrong", arguments: CaseTable.rows("second-tries.txt"))
  func secondTries(row: CaseRow) throws { try check(row, allowingNearMiss: false) }

  @Test(
    "a response of another kind than the item's is wrong",
    arguments: [
      "single-choice: *a / b", "true-false: true", "short-text: a", "numeric: 1",
      "matching: a = b / c = d", "ordering: a / b", "cloze: x= a", "reflection:",
    ])
  func anotherKind(notation: String) throws {
    let item = try #require(ItemNotation.item(notation))
    let responses: [Response] = [
      .choice([0]), .trueFalse(true), .text("a"), .number(.init(coefficient: 1)), .match([0, 1]),
      .order([0, 1]), .cloze([.text("a")]), .reflection("a"),
    ]
    let fitting = responses.filter { item.outcome(of: $0).verdict != .incorrect }
    #expect(fitting.count == 1)
  }

  private func check(_ row: CaseRow, allowingNearMiss: Bool = true) throws {
    let item = try #require(ItemNotation.item(row.heading))
    let response = try #require(Response(notation: row[0], for: item))
    let outcome = item.outcome(of: response, allowingNearMiss: allowingNearMiss)
    #expect(outcome.verdict.rawValue == row[1])
    #expect(outcome.score.map(written) ?? "-" == row[2])
    #expect(outcome.parts.map(written).joined() == row[3])
    #expect(outcome.remarks.map(written).joined(separator: "; ") == row[4])
  }

  private func written(_ score: Score) -> String {
    DecimalNumber(coefficient: Int64(score.hundredths), scale: 2).notation
  }

  private func written(_ part: Outcome.Part) -> String {
    switch part {
    case .right: "r"
    case .wrong: "w"
    case .close: "c"
    }
  }

  private func written(_ remark: Outcome.Remark) -> String {
    let blank = remark.blank.map { "\($0 + 1)." } ?? ""
    return blank + (remark.option.map { String($0 + 1) } ?? "-") + ": " + remark.text.plainText
  }
}
