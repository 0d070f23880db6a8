import Assessment
import Foundation
import GradebookStore
import Testing

/// A module's files change while a session runs, and between two.
@Suite("Survived: modules that change")
struct ModuleChangeTests {
  private static let files = ["kinds.es.yaml", "kinds.en.yaml"]

  private let home: ProgramProcess.Home
  private let course: CourseCopy

  init() throws {
    home = try ProgramProcess.Home()
    course = try CourseCopy(in: home)
  }

  @Test(
    "while a lesson waits at its prompt, it goes on as it began",
    arguments: CourseCopy.Mishap.allCases)
  func waiting(mishap: CourseCopy.Mishap) throws {
    defer { home.remove() }
    let program = try start(["learn", "kinds"])
    for line in Survival.lines.prefix(3) { program.type(line) }
    #expect(program.wait { Survival.acknowledged(in: $0) == 1 })
    for file in Self.files { try course.befall(mishap, file) }
    for line in [":glosario dolo", ":lang en", ":lang es", ":fuente"] { program.type(line) }
    for line in Survival.answers.dropFirst() { program.type(line) }
    let outcome = program.finish()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(try Survival.attempts(home).map(\.attempt.typed) == Survival.answers)
  }

  @Test(
    "before a lesson goes on: it says what is missing, and goes on once it is there again",
    arguments: CourseCopy.Mishap.allCases)
  func between(mishap: CourseCopy.Mishap) throws {
    defer { home.remove() }
    #expect(try run(["learn", "kinds"], typing: Survival.lines.dropLast(4)).status == 0)
    for file in Self.files { try course.befall(mishap, file) }

    let refused = try run(["learn", "kinds"])
    #expect(refused.status == (mishap == .removed ? 64 : 65))
    #expect(refused.errors.contains("«kinds»"))
    let check = try run(["check"])
    #expect(check.status == 1)
    #expect(check.output.contains("kinds"))
    let overview = try run([], typing: ["1", ":salir"])
    #expect(overview.status == 0)
    #expect(mishap == .removed || overview.output.contains("no disponible"))
    for command in [["progress"], ["glossary"], ["scores"]] {
      #expect(try run(command).status == 0)
    }
    #expect(try run(["scores", "--attempts"]).output.contains("several"))
    #expect(try Survival.attempts(home).count == 3)

    for file in Self.files { try course.restore(file) }
    #expect(try run(["learn", "kinds"]).output.contains("4 de 11"))
  }

  @Test("one language is gone: it goes on in the other, and says so")
  func oneLanguage() throws {
    defer { home.remove() }
    _ = try run(["learn", "kinds"], typing: Survival.lines.dropLast(4))
    try course.befall(.removed, "kinds.es.yaml")
    let resumed = try run(["learn", "kinds"], typing: ["genocide"])
    #expect(resumed.output.contains("inglés"))
    #expect(resumed.output.contains("A sample of kinds · 4 de 11"))
    #expect(try Survival.attempts(home).count == 4)
  }

  @Test("items that vanished are passed over, and new ones come at the end")
  func otherItems() throws {
    defer { home.remove() }
    _ = try run(["learn", "kinds"], typing: Array(Survival.lines.prefix(3)))
    for file in Self.files {
      try course.edit(file) { text in
        text.replacingOccurrences(of: "  - id: several\n", with: "  - id: others\n")
      }
    }
    let resumed = try run(["learn", "kinds"], typing: ["v", "genocidio"])
    #expect(resumed.status == 0)
    #expect(
      try Survival.attempts(home).map(\.attempt.item.text) == ["one", "judge", "word"])
    #expect(try run(["learn", "kinds"]).output.contains("4 de 11"))
  }

  @Test("while the overview waits: the module says that it can't be taken, and others can")
  func overview() throws {
    defer { home.remove() }
    for (file, language) in zip(Self.files, ["es", "en"]) {
      let text = try String(contentsOfFile: course.file(file), encoding: .utf8)
      try text.replacingOccurrences(of: "id: kinds", with: "id: more")
        .write(toFile: course.file("more.\(language).yaml"), atomically: true, encoding: .utf8)
    }
    let program = try start([])
    #expect(program.wait { $0.contains("> ") })
    for file in Self.files { try course.befall(.broken, file) }
    program.type("kinds")
    #expect(program.wait { $0.contains("no está disponible") })
    program.type("more")
    for line in Survival.lines { program.type(line) }
    let outcome = program.finish()
    #expect(outcome.status == 0)
    #expect(try Survival.attempts(home).map(\.module.text) == Array(repeating: "more", count: 7))
  }

  private func start(_ arguments: [String]) throws -> ProgramProcess {
    try ProgramProcess(
      arguments, home: home, environment: course.environment, isOrdinary: true)
  }

  private func run(
    _ arguments: [String], typing lines: [String] = []
  ) throws -> ProgramProcess.Outcome {
    try ProgramProcess.run(
      arguments, typing: lines, home: home, environment: course.environment, isOrdinary: true)
  }
}
