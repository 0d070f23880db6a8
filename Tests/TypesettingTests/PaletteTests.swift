import Testing
import Typesetting

@Suite("How roles look")
struct PaletteTests {
  private let line: StyledText = "respuesta \("b", .strong), \("bien", .right)"

  @Test("with colours, each piece is styled and ends its style")
  func colour() {
    #expect(
      Palette.colour.rendered(line) == "respuesta \u{1B}[1mb\u{1B}[0m, \u{1B}[32mbien\u{1B}[0m")
  }

  @Test("without, there is no escape at all", arguments: Role.allCases)
  func none(_ role: Role) {
    #expect(Palette.none.rendered(StyledText("texto", role)) == "texto")
  }

  @Test("every role's style is a list of numbers", arguments: Role.allCases)
  func parameters(_ role: Role) {
    let parameters = Palette.colour.parameters(of: role)
    #expect((parameters == nil) == (role == .plain))
    #expect(parameters?.allSatisfy { $0.isNumber || $0 == ";" } ?? true)
  }

  @Test("no text gets through as an escape", arguments: [Palette.none, .colour])
  func escapes(_ palette: Palette) {
    let shown = palette.rendered("a\u{1B}[2J\u{202E}\(" \u{9B}", .plain)")
    #expect(shown == "a␛[2J⟨U+202E⟩ ⟨U+009B⟩")
  }
}
