import Foundation
import Testing

/// What a person sees of the program after a line that it can't follow, or that asks for no command.
@Suite("A line with a mistake")
final class WrongLineTests {
  private let home: ProgramProcess.Home

  init() throws {
    home = try ProgramProcess.Home()
  }

  deinit {
    home.remove()
  }

  private func run(
    _ line: String, _ environment: [String: String] = [:]
  ) throws -> ProgramProcess.Outcome {
    try ProgramProcess.run(
      line.split(separator: " ").map(String.init), home: home, environment: environment)
  }

  @Test("ends with 64, and says on standard error what is wrong and where it is explained")
  func told() throws {
    let spanish = try run("lern")
    #expect(spanish.status == 64)
    #expect(spanish.output == "")
    #expect(
      spanish.errors == """
        repaso: no existe el comando «lern»; ¿quiso decir learn?
                «repaso help» lo explica

        """)
    let english = try run("scores --format xml --lang en")
    #expect(english.status == 64)
    #expect(
      english.errors == """
        repaso: “xml” does not fit --format: it can be table, csv or json
                “repaso help scores” explains it

        """)
  }

  @Test("names the module that was meant: by its name, or by a word of its title")
  func modules() throws {
    for name in ["kind", "muestra", "Sample"] {
      let outcome = try run("learn \(name)")
      #expect(outcome.status == 64)
      #expect(
        outcome.errors == "repaso: no existe el módulo «\(name)»; ¿quiso decir kinds?\n")
    }
    #expect(try run("learn xyz").errors.contains("los que hay: kinds, broken"))
  }

  @Test("the version is told wherever it is asked for, and nothing else is done")
  func version() throws {
    for line in [
      "--version", "--version learn kinds", "learn kinds --version", "--plain --version",
    ] {
      let outcome = try run(line)
      #expect(outcome.status == 0)
      #expect(outcome.output.hasPrefix("repaso "))
      #expect(outcome.output.split(separator: "\n").count == 1)
    }
    #expect(!FileManager.default.fileExists(atPath: home.gradebook))
  }

  @Test("a code that there is not is no reason to find nothing")
  func codes() throws {
    for line in ["check --select X9", "check --ignore E101,E99", "check --select W3,X --fix"] {
      let outcome = try run(line)
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("no hay ningún código «"))
      #expect(outcome.output == "")
    }
    #expect(try run("check --select e3").output.contains("E301"))
    #expect(try run("check --ignore E,W").status == 0)
  }

  @Test("says why there are no scores, and names who or what was meant")
  func scores() throws {
    _ = try ProgramProcess.run(
      ["learn", "kinds", "--learner", "ana"], typing: ["", "", "b"], home: home)
    #expect(try run("scores").errors == "")
    let learner = try run("scores --learner anna --format csv")
    #expect(learner.errors == "repaso: no hay resultados de «anna»; ¿quiso decir «ana»?\n")
    #expect(learner.status == 0)
    #expect(learner.output.split(separator: "\r\n").count == 1)
    #expect(try run("scores --module kind --attempts").errors.contains("¿quiso decir kinds?"))
  }

  @Test("a name of nothing but spaces is none, wherever it comes from")
  func names() throws {
    let option = try ProgramProcess.run(["learn", "kinds", "--learner", " "], home: home)
    #expect(option.status == 64)
    #expect(option.errors.contains("falta el valor de --learner"))
    let variable = try ProgramProcess.run(
      ["learn", "kinds"], typing: ["", "", "b"], home: home,
      environment: ["REPASO_LEARNER": " ", "USER": "ana"])
    #expect(variable.status == 0)
    #expect(try run("scores --format csv").output.contains("\r\nana,kinds,"))
  }

  @Test("standard input that can't be read is told", arguments: ["check", "fmt", "dump"])
  func input(command: String) throws {
    for (redirection, reason) in [("</", "es una carpeta"), ("<&-", "está cerrado")] {
      let outcome = try ProgramProcess.run(
        [command, "-"], home: home, prelude: "exec \(redirection);")
      #expect(outcome.status == 66)
      #expect(
        outcome.errors == "repaso: no se puede leer la entrada estándar: \(reason)\n")
    }
  }
}
