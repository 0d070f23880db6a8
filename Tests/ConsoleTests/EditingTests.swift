import Console
import TestKit
import Testing

extension ProcessWide {
  @Suite("Editing a line")
  struct EditingTests {
    @Test("letters, moving, deleting, killing and yanking, under LC_ALL=C")
    func editing() throws {
      let session = try ProbeSession()
      session.answer("ñandú ¿qué?", reads: .line("ñandú ¿qué?"))
      session.answer("ñandu\u{7F}ú", reads: .line("ñandú"))
      session.answer("andú\u{1}ñ\u{5} ¿qué?", reads: .line("ñandú ¿qué?"))
      session.answer("ñXandú\u{2}\u{2}\u{2}\u{2}\u{7F}", reads: .line("ñandú"))
      session.answer("¿qué? ñandú\u{17}\u{1}\u{19} ", reads: .line("ñandú ¿qué? "))
      session.answer("ñandú ¿qué?\u{1}\u{B}él \u{19}", reads: .line("él ñandú ¿qué?"))
      session.answer("漢字🙂e\u{301}\u{1B}[D\u{1B}[D\u{7F}", reads: .line("漢字e\u{301}"))
      session.type("\u{4}", shows: "1/2 > ^D\ngot endOfInput")
      session.ends(.exited(0))
    }

    @Test(
      "no locale loses letters",
      arguments: [
        ["LC_ALL=POSIX"], ["LC_ALL=xx_YY.UTF-8"], ["LC_ALL=", "LANG=es_EC.ISO-8859-1"],
        ["LC_ALL=C.UTF-8"],
      ])
    func locales(_ environment: [String]) throws {
      let session = try ProbeSession(environment: environment)
      session.answer("ñandú ¿qué?", reads: .line("ñandú ¿qué?"))
    }

    @Test("keys that move do, and keys that mean nothing type nothing")
    func functionKeys() throws {
      let session = try ProbeSession()
      session.answer("uno dos\u{1B}[1;5DX", reads: .line("uno Xdos"))
      session.answer("uno dos\u{1B}[HX\u{1B}[FY", reads: .line("Xuno dosY"))
      session.answer("uno\u{1B}OHX\u{1B}[1;5CY\u{1B}[D\u{1B}[3~", reads: .line("Xuno"))
      session.answer(
        "a\u{1B}[24~b\u{1B}[15;2~c\u{1B}OPd\u{1B}[[Ae\u{1B}[If", reads: .line("abcdef"))
      session.answer("uno dos\u{1B}bX\u{1B}fY", reads: .line("uno XdosY"))
    }

    @Test("bytes that are no UTF-8 become U+FFFD, and the letters around them stay")
    func badBytes() throws {
      let session = try ProbeSession()
      session.terminal.type(bytes: [0x61, 0xC3, 0x62, 0xFF, 0xC3, 0xB1])
      session.answer("", reads: .line("a\u{FFFD}b\u{FFFD}ñ"))
    }

    @Test("a line wider than the screen is shown, left, and read whole")
    func longLines() throws {
      let session = try ProbeSession(columns: 20)
      let line = "una línea más larga que la pantalla"
      session.type(line + "\u{1}", shows: "1/2 > una línea más\nlarga que la pantall\na")
      session.type("\u{3}", shows: "larga que la pantall\na\ngot interrupted\n1/2 >")
      session.answer(
        line, reads: .line(line),
        wrapped: "got line(\"una línea\nmás larga que la\npantalla\")\n1/2 >")
    }

    @Test("a new width shows the line again, in its place")
    func resize() throws {
      let session = try ProbeSession(columns: 30)
      session.type("una línea de treinta", shows: "editor\n1/2 > una línea de treinta")
      session.terminal.resize(columns: 20)
      session.expect("1/2 > una línea de t\nreinta")
      session.terminal.resize(columns: 60)
      session.answer(" y más", reads: .line("una línea de treinta y más"))
    }

    @Test("when time is up, what was typed is told")
    func deadline() throws {
      let session = try ProbeSession("deadline")
      session.terminal.type("medi")
      session.expect("got timedOut(partial: \"medi\")\n1/2 >")
    }

    @Test("a person's own ~/.editrc is obeyed, vi's keys included")
    func ownSettings() throws {
      let home = try TemporaryFolder()
      try home.write("bind -v\n", to: ".editrc")
      let session = try ProbeSession(environment: ["HOME=\(home.path)"])
      session.answer("ñandú", reads: .line("ñandú"))
      session.answer(":he\t", reads: .line(":help "))
      session.terminal.type("qué\u{1B}")
      session.expect("1/2 > qué")
      session.terminal.read(for: .milliseconds(100))
      session.answer("0i¿", reads: .line("¿qué"))
      #expect(!session.terminal.screen.marksPastes)
    }
  }
}
