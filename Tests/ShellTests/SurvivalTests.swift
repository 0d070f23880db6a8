import Assessment
import Foundation
import GradebookStore
import Testing

/// What must hold whatever happens to the program. `REPASO_SURVIVAL=long` has each tried far more
/// often.
@Suite("Survived", .serialized)
struct SurvivalTests {
  private static let isLong = ProcessInfo.processInfo.environment["REPASO_SURVIVAL"] == "long"

  private static let lines = ["", "", "b", "a b", "v", "genocidio", "5", "1a 2b", "a b c"]

  @Test("kill -9 at any moment: no answer that was acknowledged is lost")
  func killed() throws {
    for round in 0..<(Self.isLong ? 200 : 12) {
      let home = try ProgramProcess.Home()
      defer { home.remove() }
      let program = try ProgramProcess(["learn", "kinds"], home: home)
      for line in Self.lines { program.type(line) }
      // From before the start to after the end of what it does, in small steps.
      usleep(useconds_t(3_000 + round * (Self.isLong ? 700 : 9_000)))
      program.kill()
      let outcome = program.finish()
      let acknowledged = Self.acknowledged(in: outcome.output)
      let kept = try Self.attempts(home)
      #expect(kept.count >= acknowledged, "round \(round)")
      #expect(kept.count <= acknowledged + 1, "round \(round)")
      let resumed = try ProgramProcess.run(["learn", "kinds"], home: home)
      #expect(resumed.status == 0)
      if kept.count > 0 { #expect(resumed.output.contains("\(kept.count + 1) de 11")) }
    }
  }

  /// The feedback that was shown whole.
  private static func acknowledged(in output: String) -> Int {
    output.components(separatedBy: "\nFuente: Convención").count - 1
      - (output.contains("página 1 de 1") ? 1 : 0)
  }

  private static func attempts(_ home: ProgramProcess.Home) throws -> [KeptAttempt] {
    guard let gradebook = try Gradebook.openExisting(at: home.gradebook) else { return [] }
    var attempts: [KeptAttempt] = []
    try gradebook.forEachAttempt(ResultQuery()) { attempts.append($0) }
    return attempts
  }

  @Test("many sessions at once, the first of which makes the gradebook")
  func together() throws {
    let home = try ProgramProcess.Home()
    defer { home.remove() }
    let count = Self.isLong ? 30 : 10
    let programs = try (0..<count).map { index in
      try ProgramProcess(["learn", "kinds", "--learner", "l\(index % 5)-\(index)"], home: home)
    }
    for program in programs { for line in Self.lines { program.type(line) } }
    let outcomes = programs.map { $0.finish() }
    #expect(outcomes.allSatisfy { $0.status == 0 && $0.errors.isEmpty })
    let attempts = try Self.attempts(home)
    #expect(attempts.count == count * 7)
    for (_, own) in Dictionary(grouping: attempts, by: \.learner) {
      // The session's row, the page that was read, then the answers.
      #expect(own.map(\.number) == Array(3...9))
    }
  }

  @Test("no room on the disk: the answer is not shown as recorded, and is tried again")
  func full() throws {
    let home = try ProgramProcess.Home()
    defer { home.remove() }
    _ = try ProgramProcess.run(["learn", "kinds"], typing: ["", ""], home: home)
    // No file may grow beyond the log of a few answers; the signal is ignored, so that writing fails
    // as it does on a full disk. Every line after the failure tries again.
    let outcome = try ProgramProcess.run(
      ["learn", "kinds"], typing: Self.lines.dropFirst(2) + [":salir"], home: home,
      prelude: "trap '' XFSZ; ulimit -f 34;")
    let acknowledged = Self.acknowledged(in: outcome.output)
    #expect(outcome.output.contains("No se pudo guardar su respuesta"))
    #expect(acknowledged < 7)
    #expect(try Self.attempts(home).count == acknowledged)

    let later = try ProgramProcess.run(["learn", "kinds"], typing: [":saltar"], home: home)
    #expect(later.status == 0)
    #expect(try Self.attempts(home).count == acknowledged + 1)
  }

  @Test("output that can't be written ends with an error, and a reader that goes away does not")
  func output() throws {
    let home = try ProgramProcess.Home()
    defer { home.remove() }
    let full = try ProgramProcess.run(["--help"], home: home, prelude: "exec > /dev/full;")
    #expect(full.status == 74)
    #expect(full.errors.contains("no queda espacio"))
  }
}
