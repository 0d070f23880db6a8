import Foundation
import TestKit
import Testing

/// `repaso preview`: as a learner meets it, and nothing is kept.
@Suite("A preview")
final class PreviewTests {
  private let home: ProgramProcess.Home

  init() throws {
    home = try ProgramProcess.Home()
  }

  deinit {
    home.remove()
  }

  private func run(_ target: String, typing lines: [String] = []) throws -> ProgramProcess.Outcome {
    try ProgramProcess.run(["preview", target], typing: lines, home: home)
  }

  @Test("of a module asks every item, and nothing is recorded")
  func module() throws {
    let lines = ["", ""] + Array(repeating: ":saltar", count: 40)
    let outcome = try run("kinds", typing: lines)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    for number in 1...11 { #expect(outcome.output.contains("· \(number) de 11")) }
    #expect(outcome.output.contains("Es una prueba: nada de esto queda registrado."))
    #expect(!outcome.output.contains("Lo respondido"))
    #expect(!FileManager.default.fileExists(atPath: home.gradebook))
  }

  @Test(
    "of one item asks it alone, of a test form and in a scenario too",
    arguments: [
      "one", "think", "case-second", "years",
    ])
  func item(name: String) throws {
    let outcome = try run("kinds/\(name)")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("1 de 1\n"))
    #expect(outcome.output.contains("Es una prueba: nada de esto queda registrado."))
    #expect(!outcome.output.contains("Lo respondido"))
  }

  @Test("of what is not there names what was meant")
  func unknown() throws {
    let item = try run("kinds/on")
    #expect(item.status == 64)
    #expect(item.errors.contains("no tiene el ítem «on»; ¿quiso decir one?"))
    #expect(try run("kind").errors.contains("¿quiso decir kinds?"))
  }

  @Test("of a module with errors shows them")
  func broken() throws {
    let outcome = try run("broken")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("broken.es.yaml:2:1: error[E301]"))
  }

  @Test("leaves the terminal as it was, and says that nothing was kept")
  func left() throws {
    let program = try ProgramAtTerminal(["preview", "kinds/one"], home: home)
    program.expect(prompt: "1/1 >")
    program.terminal.type("\u{3}")
    program.expect("¿Dejarlo aquí?")
    program.terminal.type("\u{3}")
    program.expect("nada de esto queda registrado")
    program.ends(.exited(0))
    #expect(!program.shown.contains("Lo respondido"))
  }
}
