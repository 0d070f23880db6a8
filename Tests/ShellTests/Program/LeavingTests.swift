import Foundation
import TestKit
import Testing

/// However a session is left in the middle of an answer: what was answered is on disk, the next
/// session goes on at the same item, and the terminal is as it was found.
@Suite("A session left half-way")
struct LeavingTests {
  /// Answers the first item, and begins to answer the second.
  private func begin(_ columns: Int = 80, shell: String? = nil) throws -> ProgramAtTerminal {
    let program = try ProgramAtTerminal(["learn", "kinds"], columns: columns, shell: shell)
    program.expect("Intro para seguir.")
    program.answer("", then: ">")
    program.expect("Muestra de tipos")
    program.answer("", then: "1/11 >")
    program.answer("b", then: "2/11 >")
    program.terminal.type("a ñ")
    program.expect(prompt: "2/11 > a ñ")
    return program
  }

  /// The first answer is there, once, and the next session asks the second item.
  private func expectResumable(_ home: ProgramProcess.Home) throws {
    #expect(try home.answeredItems() == ["one"])
    let next = try ProgramAtTerminal(["learn"], home: home)
    next.expect("Continúa donde lo dejó")
    next.expect(prompt: "2/11 >")
    next.terminal.type("\u{4}")
    next.ends(.exited(0))
  }

  @Test("by a signal: it ends by that signal", arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func signals(signal: Int32) throws {
    let program = try begin()
    program.terminal.send(signal)
    program.ends(.signalled(signal))
    try expectResumable(program.home)
  }

  @Test("because the terminal is closed")
  func closed() throws {
    let program = try begin()
    program.terminal.hangUp()
    #expect(program.terminal.ending() == .signalled(SIGHUP))
    try expectResumable(program.home)
  }

  @Test("by Ctrl-D")
  func endOfInput() throws {
    let program = try begin()
    program.terminal.type("\u{15}")
    program.expect(prompt: "2/11 >")
    program.terminal.type("\u{4}")
    program.ends(.exited(0))
    try expectResumable(program.home)
  }

  @Test("by Ctrl-C, which asks first")
  func interrupt() throws {
    let program = try begin()
    program.terminal.type("\u{3}")
    program.expect("Ctrl-C otra vez para salir")
    program.terminal.type("\r")
    program.expect(prompt: "2/11 >")
    program.terminal.type("\u{3}")
    program.expect(prompt: ">")
    program.terminal.type("\u{3}")
    program.ends(.exited(0))
    try expectResumable(program.home)
  }

  @Test("by :quit")
  func quit() throws {
    let program = try begin()
    program.terminal.type("\u{15}:sali\t\r")
    program.ends(.exited(0))
    try expectResumable(program.home)
  }

  @Test("at the question for a name: nothing is settled", arguments: ["\u{3}", "\u{4}"])
  func unnamed(key: String) throws {
    let program = try ProgramAtTerminal(["learn"], environment: ["REPASO_LEARNER": ""])
    program.expect("nombre >")
    program.terminal.type(key)
    program.ends(.exited(0))
    let preferences = "\(program.home.path)/repaso/config.yaml"
    #expect(!FileManager.default.fileExists(atPath: preferences))
  }

  @Test("by a signal between questions", arguments: [SIGTERM, SIGHUP])
  func overview(signal: Int32) throws {
    let program = try ProgramAtTerminal([])
    program.expect(prompt: ">")
    program.terminal.send(signal)
    program.ends(.signalled(signal))
  }

  @Test("by Ctrl-Z, and taken up again: the line is still there")
  func suspended() throws {
    let program = try begin(shell: "set -m; \"$0\" \"$@\"; echo stopped; read; fg; echo ended $?")
    let during = program.terminal.settings
    program.terminal.type("\u{1A}")
    program.expect("stopped")
    #expect(program.terminal.settings == program.settingsBefore)
    #expect(try program.home.answeredItems() == ["one"])
    program.terminal.type("\r")
    program.expect(prompt: "2/11 > a ñ")
    #expect(program.terminal.settings == during)
    program.terminal.type("\u{8}b")
    program.answer("", then: "3/11 >")
    program.terminal.type("\u{4}")
    program.expect("ended 0")
    program.ends(.exited(0))
    #expect(try program.home.answers() == ["b", "a b"])
  }

  @Test("in a window of another size: the line stays whole, and what follows fits")
  func resized() throws {
    let program = try begin()
    program.terminal.resize(columns: 40)
    program.terminal.type("\u{8}b")
    program.expect(prompt: "2/11 > a b")
    let before = program.terminal.screen.lines.count
    program.answer("", then: "3/11 >")
    #expect(program.terminal.screen.lines.dropFirst(before).allSatisfy { $0.count <= 40 })
    #expect(try program.home.answers() == ["b", "a b"])
    program.terminal.type("\u{4}")
    program.ends(.exited(0))
  }

  @Test(
    "at the question whether to begin anew: nothing is begun anew", arguments: ["\u{3}", "\u{4}"])
  func unconfirmed(key: String) throws {
    let program = try begin()
    program.terminal.send(SIGTERM)
    program.ends(.signalled(SIGTERM))
    let reset = try ProgramAtTerminal(["learner", "reset", "kinds"], home: program.home)
    reset.expect(prompt: ">")
    reset.terminal.type(key)
    reset.ends(.exited(0))
    try expectResumable(program.home)
  }
}
