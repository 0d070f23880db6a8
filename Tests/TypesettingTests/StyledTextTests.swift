import Testing
import Typesetting

@Suite("Text in pieces with roles")
struct StyledTextTests {
  @Test("an interpolation may name a role")
  func interpolation() {
    let label = "b"
    let text: StyledText = "La respuesta es \(label, .strong), \(3) de \(StyledText("5", .muted))."
    #expect(text.text == "La respuesta es b, 3 de 5.")
    #expect(text.runs.map(\.role) == [.plain, .strong, .plain, .muted, .plain])
  }

  @Test("equal texts are equal values, however they were put together")
  func canonical() {
    #expect(StyledText("ab", .strong) == StyledText("a", .strong) + StyledText("b", .strong))
    #expect(StyledText("") == StyledText())
    #expect(StyledText("a") + "" + "b" == "ab")
    #expect(StyledText("a", .strong) != StyledText("a", .muted))
  }

  @Test("a role given to the whole leaves the pieces that have one")
  func styled() {
    let text: StyledText = "lea \("esto", .strong) hoy"
    #expect(text.styled(.muted).runs.map(\.role) == [.muted, .strong, .muted])
    #expect(text.styled(.muted).text == text.text)
  }

  @Test(
    "spaces at the end go, whichever piece they are in",
    arguments: [
      ("", ""), ("   ", ""), ("a  ", "a"), (" a", " a"),
      ("a\(" ", .strong)  ", "a"), ("a \("b ", .muted) \(" ", .strong)", "a \("b", .muted)"),
    ] as [(StyledText, StyledText)])
  func trailingSpaces(_ text: StyledText, _ trimmed: StyledText) {
    #expect(text.withoutTrailingSpaces == trimmed)
  }

  @Test("several are joined with a separator")
  func joined() {
    let texts: [StyledText] = ["a", "\("b", .strong)", ""]
    #expect(texts.joined(separator: ", ") == "a, \("b", .strong), ")
    #expect([StyledText]().joined(separator: ", ").isEmpty)
  }

  @Test("its width is that of its words")
  func width() {
    #expect(("ñ\("漢字", .strong)🙂" as StyledText).displayWidth == 7)
  }
}
