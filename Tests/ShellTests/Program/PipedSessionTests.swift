import Foundation
import TestKit
import Testing

/// The same dialogue without a terminal, however it ends.
@Suite("A session through pipes")
final class PipedSessionTests {
  private let home: ProgramProcess.Home

  init() throws {
    home = try ProgramProcess.Home()
  }

  deinit {
    home.remove()
  }

  private func begin() throws -> ProgramProcess {
    let program = try ProgramProcess(["learn", "kinds"], home: home)
    for line in ["", "", "b"] { program.type(line) }
    #expect(program.wait { $0.contains("2/11 > ") })
    return program
  }

  private func expectResumable() throws {
    #expect(try home.answeredItems() == ["one"])
    let next = try ProgramProcess.run(["learn"], home: home)
    #expect(next.status == 0)
    #expect(next.output.contains("Muestra de tipos · 2 de 11"))
    #expect(try home.answeredItems() == ["one"])
  }

  @Test("ends by the signal that asks it to", arguments: [SIGTERM, SIGINT, SIGHUP])
  func signals(signal: Int32) throws {
    let program = try begin()
    program.send(signal)
    let outcome = program.ending()
    #expect(outcome.wasKilled)
    #expect(outcome.status == signal)
    #expect(outcome.errors == "")
    try expectResumable()
  }

  @Test("keeps the lines of a long answer that is not finished", arguments: [SIGTERM, SIGKILL])
  func draft(signal: Int32) throws {
    let program = try ProgramProcess(["learn", "kinds"], home: home)
    for line in ["", ""] + Array(repeating: ":saltar", count: 8) { program.type(line) }
    program.type("Una línea,")
    program.type("otra que sigue")
    #expect(program.wait { $0.hasSuffix("> otra que sigue\n9/11 > ") })
    program.send(signal)
    #expect(program.ending().wasKilled)
    let next = try ProgramProcess.run(["learn"], typing: [":listo"], home: home)
    #expect(next.output.contains("Lo que ya escribió:\n  Una línea,\n  otra que sigue\n"))
    #expect(next.output.contains("Su reflexión queda guardada."))
    #expect(next.output.contains("10 de 11"))
  }

  @Test("ends well where its input ends")
  func endOfInput() throws {
    let outcome = try begin().finish()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    try expectResumable()
  }

  @Test(
    "does not begin where there is no place for its records",
    arguments: [["learn", "kinds"], [], ["scores"], ["progress"]])
  func homeless(arguments: [String]) throws {
    let nowhere = ["HOME": "", "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": "", "XDG_STATE_HOME": ""]
    let prelude = "cd '\(home.path)';"
    let outcome = try ProgramProcess.run(
      arguments, typing: [""], home: home, prelude: prelude, environment: nowhere)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("REPASO_DATA_DIR"))
    #expect(try !FileManager.default.contentsOfDirectory(atPath: home.path).contains(".local"))
  }

  @Test(
    "ends quietly when nobody reads on",
    arguments: [["--help"], ["manual", "writing"], ["explain", "E103"], ["learn", "kinds"], []])
  func readerGone(arguments: [String]) throws {
    let program = try ProgramAtTerminal(
      arguments, shell: "yes '' | \"$0\" \"$@\" 2>&1 | head -1; echo ended ${PIPESTATUS[1]}")
    program.expect("ended")
    program.ends(.exited(0))
    #expect(!program.shown.contains("repaso:"))
    // By itself, or as the system ends whoever writes to nobody.
    let status = program.terminal.screen.lines.last
    #expect(["ended 0", "ended \(128 + SIGPIPE)"].contains(status))
  }

  @Test(
    "ends with an error where its output can't be written",
    arguments: [
      ["learn", "kinds"], [], ["--version"], ["scores", "--format", "csv"], ["glossary"],
      ["check"], ["fmt", "--diff"], ["dump", "kinds.es.yaml"], ["new", "item", "cloze", "--print"],
      ["preview", "kinds"], ["progress"], ["explain"],
    ])
  func full(arguments: [String]) throws {
    let program = try ProgramProcess.run(
      arguments, typing: ["", ""], home: home,
      prelude: "cd '\(Player.fixtures)'; exec > /dev/full;")
    #expect(program.status == 74)
    #expect(program.errors.contains("no queda espacio"))
  }
}
