import Foundation
import TestKit
import Testing
import Typesetting

/// Modules that mean harm: findings, in bounded time and memory, and nothing but what can be seen.
@Suite("Survived: hostile modules")
struct HostileModuleTests {
  /// What a run may use: 10 seconds of a processor and 1 GB of addresses, of which the program takes
  /// a quarter before it does anything. A sanitizer takes far more of both.
  private static let bounds = Survival.isSanitized ? "" : "ulimit -t 10; ulimit -v 1000000;"

  private let home: ProgramProcess.Home
  private let course: HostileCourse

  init() throws {
    home = try ProgramProcess.Home()
    course = try HostileCourse(in: home)
  }

  @Test("check finds something in each, however it is asked to tell")
  func check() throws {
    defer { home.remove() }
    for format in [[], ["--format", "json"]] {
      let outcome = try run(["check"] + format)
      #expect(outcome.status == 1)
      for name in HostileCourse.refused {
        #expect(outcome.output.contains("\(name).es.yaml"), "\(name)")
      }
    }
  }

  @Test("each can be named and is refused")
  func named() throws {
    defer { home.remove() }
    for module in HostileCourse.refused {
      #expect(try run(["learn", module]).status == 65, "\(module)")
    }
    for module in ["raw", "huge", "pipe", "levels"] {
      #expect(try run(["preview", module]).status == 1, "\(module)")
      #expect(try run(["fmt", "--check", course.file(module)]).status == 1, "\(module)")
    }
  }

  @Test("the course can be looked through, and the good module taken")
  func lookedThrough() throws {
    defer { home.remove() }
    let overview = try run([], typing: ["raw", ":glosario", ":salir"])
    #expect(overview.status == 0)
    #expect(overview.output.contains("no disponible"))
    for command in ["progress", "glossary", "scores"] { #expect(try run([command]).status == 0) }
    let lesson = try run(["learn", "kinds"], typing: Survival.lines + [":glosario dolo"])
    #expect(Survival.acknowledged(in: lesson.output) == Survival.answers.count)
  }

  @Test("what is much too long is taken all the same, and what is no folder is no course")
  func long() throws {
    defer { home.remove() }
    for module in HostileCourse.long {
      #expect(try run(["learn", module], typing: ["", "v"]).status == 0, "\(module)")
    }
    #expect(try Survival.attempts(home).count == HostileCourse.long.count)
    for module in ["pipe", "device", "loop", "huge"] {
      #expect(try run(["learn", "--modules", course.file(module)]).status == 66, "\(module)")
    }
  }

  @Test("a terminal is told nothing that it would obey")
  func terminal() throws {
    defer { home.remove() }
    let terminal = try PseudoTerminal()
    try terminal.start(
      [ProgramProcess.executable, "check"],
      environment: ProgramProcess.environment(home).merging(course.environment) { $1 }
        .map { "\($0)=\($1)" } + ["TERM=xterm", "NO_COLOR=1"])
    #expect(terminal.ending() == .exited(1))
    #expect(terminal.output.contains("raw.es.yaml"))
    #expect(hidden(in: terminal.output.replacingOccurrences(of: "\r\n", with: "\n")) == [])
  }

  /// Runs the program within the bounds, and sees that it writes nothing hidden.
  private func run(
    _ arguments: [String], typing lines: [String] = []
  ) throws -> ProgramProcess.Outcome {
    let outcome = try ProgramProcess.run(
      arguments, typing: lines, home: home, prelude: HostileModuleTests.bounds,
      environment: course.environment)
    #expect(hidden(in: outcome.output) == [], "\(arguments)")
    #expect(hidden(in: outcome.errors) == [], "\(arguments)")
    return outcome
  }

  private func hidden(in text: String) -> Set<Unicode.Scalar> {
    Set(text.unicodeScalars.filter { $0.isHidden && $0 != "\n" })
  }
}
