import Console
import TestKit
import Testing
import Typesetting

@Suite("A terminal that plays a script")
struct ScriptedTerminalTests {
  @Test("keeps the dialogue as a person would have seen it")
  func transcript() throws {
    let terminal = ScriptedTerminal([.line("c"), .interrupted], columns: 20)
    try terminal.write(.paragraph("¿Cuál de estos grupos no está protegido?"))
    #expect(terminal.readLine(LinePrompt("7/16 > ")) == .line("c"))
    try terminal.write(.paragraph("No es\u{1B} esa."), .blank)
    #expect(terminal.readLine(LinePrompt("7/16 > ")) == .interrupted)
    #expect(terminal.readLine(LinePrompt("> ")) == .endOfInput)
    #expect(
      terminal.transcript == """
        ¿Cuál de estos
        grupos no está
        protegido?
        7/16 > c
        No es␛ esa.

        7/16 > ^C
        > ^D

        """)
  }

  @Test("its transcript says what to type to get it again")
  func script() {
    let transcript = """
      Escriba una letra y pulse Intro. Si a > b, escriba 1/2 > b.
      > 1
      7/16 > c d
      7/16 >
      -> no
      >no
      3 > ^C
      > ^D
      """
    #expect(
      TypedLines.script(of: transcript) == [
        .line("1"), .line("c d"), .line(""), .interrupted, .endOfInput,
      ])
  }

  @Test("fails at writing when it is told to")
  func failure() {
    let terminal = ScriptedTerminal(typing: [])
    terminal.failure = .readerGone
    #expect(throws: OutputFailure.readerGone) { try terminal.write(.blank) }
    #expect(terminal.transcript.isEmpty)
  }
}
