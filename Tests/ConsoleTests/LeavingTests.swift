import Console
import Glibc
import TestKit
import Testing

extension ProcessWide {
  @Suite("Leaving, and coming back")
  struct LeavingTests {
    @Test("Ctrl-C leaves the question, Ctrl-D the program, and the terminal is as it was found")
    func keys() throws {
      let session = try ProbeSession()
      session.type("a medias\u{3}", shows: "1/2 > a medias\ngot interrupted\n1/2 >")
      #expect(session.terminal.settings != session.settingsBefore)
      session.type("\u{4}", shows: "got endOfInput")
      session.ends(.exited(0))
    }

    @Test(
      "a signal ends it by that signal, after it has been told",
      arguments: [SIGTERM, SIGHUP, SIGINT], ["editor", "dumb"])
    func signals(_ signal: Int32, _ kind: String) throws {
      let session = try ProbeSession(environment: kind == "dumb" ? ["TERM=dumb"] : [])
      session.type("a medias", shows: "1/2 > a medias")
      session.terminal.send(signal)
      session.expect("1/2 > a medias\ngot terminated(signal: \(signal))")
      session.ends(.signalled(signal))
    }

    @Test("Ctrl-C while nothing is read is told at the next prompt, and signals too")
    func between() throws {
      let session = try ProbeSession("slow")
      session.type("a\r", shows: "got line(\"a\")")
      session.terminal.type("\u{3}")
      #expect(session.terminal.wait(for: "got interrupted"))
      session.expect("1/2 >")
      session.type("b\r", shows: "got line(\"b\")")
      session.terminal.send(SIGTERM)
      #expect(session.terminal.wait(for: "got terminated(signal: \(SIGTERM))"))
      session.ends(.signalled(SIGTERM))
    }

    @Test("so does the end of the terminal itself")
    func hangUp() throws {
      let session = try ProbeSession()
      session.terminal.hangUp()
      #expect(session.terminal.ending() == .signalled(SIGHUP))
    }

    @Test("what was typed ahead is left to whoever reads next")
    func typedAhead() throws {
      let session = try ProbeSession(then: "stty -icanon; echo then $(head -c 7); stty icanon")
      session.type("a\r\u{4}ñandú", shows: "got endOfInput\nthen ñandú")
      session.ends(.exited(0))
    }

    @Test("a terminal with keys of its own keeps them")
    func ownKeys() throws {
      let session = try ProbeSession { $0.setInterruptKey(0x18) }
      session.answer("a\u{3}b", reads: .line("ab"))
      session.type("x\u{18}", shows: "1/2 > x\ngot interrupted\n1/2 >")
      session.type("\u{4}", shows: "got endOfInput")
      session.ends(.exited(0))
    }

    @Test("without a cursor the terminal itself edits, and Ctrl-C and Ctrl-D mean the same")
    func dumb() throws {
      let session = try ProbeSession(environment: ["TERM=dumb"])
      session.expect("plain\n1/2 >")
      session.answer("ñandú\u{7F}ú", reads: .line("ñandú"))
      session.terminal.type("\u{3}")
      session.expect("got interrupted\n1/2 >")
      #expect(!session.terminal.output.contains("\u{1B}"))
      session.type("\u{4}", shows: "got endOfInput")
      session.ends(.exited(0))
    }

    @Test("NO_COLOR leaves no colour", arguments: ["NO_COLOR=1", "COLUMNS=90"])
    func noColour(_ variable: String) throws {
      let session = try ProbeSession(environment: [variable])
      #expect(session.terminal.output.contains("\u{1B}[1m") == (variable == "COLUMNS=90"))
    }

    @Test(
      "Ctrl-Z stops the job, and the line is there again when it goes on",
      arguments: ["editor", "dumb"])
    func suspend(_ kind: String) throws {
      let terminal = try PseudoTerminal()
      let shell = ["/bin/bash", "--norc", "--noprofile", "-i"]
      try terminal.start(
        shell,
        environment: [
          "PS1=$ ", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nonexistent",
          "TERM=\(kind == "dumb" ? "dumb" : "xterm")", "\(Probe.variable)=\(kind)",
        ])
      try #require(terminal.wait(for: "$ "))
      terminal.type("clear; probe() { \(Probe.command); }; stty >/dev/null; probe\r")
      try #require(terminal.wait(for: "1/2 >"), "\(terminal.output)")
      terminal.type("ñandú a medias")
      #expect(terminal.wait(for: "medias"))
      let during = terminal.settings
      terminal.type("\u{1A}")
      #expect(terminal.wait(for: "Stopped"))
      terminal.type("stty -a | grep -c ' icanon'\r")
      #expect(terminal.wait { $0.screen.lines.contains("1") })
      terminal.type("fg\r")
      #expect(terminal.wait { $0.screen.lines.suffix(1).first?.hasPrefix("1/2 >") ?? false })
      #expect(terminal.settings == during)
      terminal.type(kind == "dumb" ? "\r" : " y entera\r")
      #expect(
        terminal.wait(
          for: kind == "dumb" ? "got line" : "got line(\"ñandú a medias y entera\"), suspended"))
    }
  }
}
