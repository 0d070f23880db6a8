import Testing
import Typesetting

@Suite("Blocks laid out as lines")
struct TypesetterTests {
  @Test("blank lines that meet are one")
  func blanks() {
    let blocks: [Block] = [.paragraph("a"), .blank, .blank, .paragraph("b"), .blank]
    #expect(Typesetter(columns: 40).lines(of: blocks) == ["a", "", "b", ""])
  }

  @Test("a rule is drawn to the measure, and not read aloud")
  func rule() {
    #expect(Typesetter(columns: 20).lines(of: [.rule]).map(\.displayWidth) == [20])
    #expect(Typesetter(columns: 200).lines(of: [.rule]).map(\.displayWidth) == [80])
    #expect(Typesetter(columns: 20, isPlain: true).lines(of: [.rule]).isEmpty)
  }

  @Test("a verbatim line is not broken, but shown without what hides in it")
  func verbatim() {
    let line = StyledText(String(repeating: "x", count: 50) + "\u{1B}  ")
    let lines = Typesetter(columns: 20).lines(of: [.verbatim(line)])
    #expect(lines.map(\.text) == [String(repeating: "x", count: 50) + "␛"])
  }

  @Test("a heading is one by its role, and an item hangs")
  func shortcuts() {
    let lines = Typesetter(columns: 16).lines(of: [
      .heading("Orientación"), .item(lead: "\("a", .accent)  ", "Un grupo nacional", indent: 2),
    ])
    #expect(
      lines == ["\("Orientación", .heading)", "  \("a", .accent)  Un grupo", "     nacional"])
  }

  @Test("nothing gives nothing")
  func nothing() {
    #expect(Typesetter(columns: 40).lines(of: []).isEmpty)
    #expect(Typesetter(columns: 40).lines(of: [.paragraph("")]) == [""])
    #expect(Typesetter(columns: 40).lines(of: [.table(TextTable([]))]).isEmpty)
  }
}
