import Assessment
import TestKit
import Testing

@Suite("The light markup of prose")
struct ProseTests {
  @Test("markup is read", arguments: CaseTable.rows("prose.txt"))
  func markup(row: CaseRow) {
    #expect(written(Prose(markup: row[0])) == row[1])
  }

  @Test("however its lines are broken, a text reads the same")
  func wrapping() {
    let words = "Genocide *means any of* the acts that the article names."
    let broken = words.split(separator: " ").joined(separator: "\n")
    #expect(Prose(markup: words) == Prose(markup: broken))
    #expect(Prose(markup: words) == Prose(markup: words + "\n"))
  }

  @Test("the words alone, on one line")
  func plainText() {
    let prose = Prose(markup: "An *emphasised*\nword.\n\n- one\n- two\n\nThe end.")
    #expect(prose.plainText == "An emphasised word. one two The end.")
    #expect(Prose(markup: " \n ").isEmpty)
  }

  private func written(_ prose: Prose) -> String {
    prose.blocks.map { block in
      switch block {
      case .paragraph(let runs): "¶" + written(runs)
      case .list(let items): items.map { "•" + written($0) }.joined()
      }
    }.joined()
  }

  private func written(_ runs: [Prose.Run]) -> String {
    runs.map { $0.isEmphasised ? "<\($0.text)>" : $0.text }.joined()
  }
}
