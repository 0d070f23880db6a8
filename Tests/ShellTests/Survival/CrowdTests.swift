import Assessment
import Foundation
import GradebookStore
import Testing

/// Many sessions write to one gradebook.
@Suite("Survived: a crowd")
struct CrowdTests {
  @Test("many sessions at once, the first of which makes the gradebook")
  func together() throws {
    let home = try ProgramProcess.Home()
    defer { home.remove() }
    let count = Survival.isLong ? 30 : 10
    let programs = try (0..<count).map { index in
      try ProgramProcess(["learn", "kinds", "--learner", "l\(index % 5)-\(index)"], home: home)
    }
    for program in programs { for line in Survival.lines { program.type(line) } }
    let outcomes = programs.map { $0.finish() }
    #expect(outcomes.allSatisfy { $0.status == 0 && $0.errors.isEmpty })
    let attempts = try Survival.attempts(home)
    #expect(attempts.count == count * Survival.answers.count)
    for (_, own) in Dictionary(grouping: attempts, by: \.learner) {
      // The session's row, the page that was read, then the answers.
      #expect(own.map(\.number) == Array(3...9))
    }
  }
}
