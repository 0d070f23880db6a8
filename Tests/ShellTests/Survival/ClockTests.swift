import Assessment
import Foundation
import GradebookStore
import Testing

/// The clock on the wall is set, and the learner travels, in the middle of a session.
///
/// Order is by number and durations are by a clock that nobody sets, so only the times shown change.
@Suite("Survived: a clock that is set", .enabled(if: Preload.isPossible))
struct ClockTests {
  private static let day = 86_400

  private let home: ProgramProcess.Home
  private let clock: Preload

  init() throws {
    home = try ProgramProcess.Home()
    clock = try Preload("clock", in: home)
  }

  @Test("back by three days, forward by a month, and to another time zone")
  func set() throws {
    defer { home.remove() }
    try setClock(by: 0, zone: "UTC0")
    let program = try ProgramProcess(["learn", "kinds"], home: home, environment: environment)
    for line in Survival.lines.prefix(3) { program.type(line) }
    #expect(program.wait { Survival.acknowledged(in: $0) == 1 })
    let changes = [(-3 * Self.day, "UTC0"), (30 * Self.day, "UTC0"), (30 * Self.day, "ECT5")]
    for (index, (seconds, zone)) in changes.enumerated() {
      try setClock(by: seconds, zone: zone)
      program.type(Survival.answers[index + 1])
      #expect(program.wait { Survival.acknowledged(in: $0) == index + 2 })
    }
    #expect(program.finish().status == 0)

    let attempts = try Survival.attempts(home)
    #expect(attempts.map(\.attempt.typed) == ["b", "a b", "v", "genocidio"])
    #expect(attempts.map(\.number) == [3, 4, 5, 6])
    #expect(attempts.allSatisfy { (0...20_000).contains($0.attempt.duration) })
    let days = zip(attempts.dropFirst(), attempts).map { next, last in
      (Double(next.at.milliseconds - last.at.milliseconds) / 86_400_000).rounded()
    }
    #expect(days == [-3, 33, 0])
    #expect(attempts.map(\.at.offsetMinutes) == [0, 0, 0, -300])
  }

  @Test("what is shown, and where the lesson goes on, follows the order and not the clock")
  func shown() throws {
    defer { home.remove() }
    for (index, seconds) in [0, -3 * Self.day, 30 * Self.day].enumerated() {
      try setClock(by: seconds, zone: "UTC0")
      let typed = index == 0 ? Array(Survival.lines.prefix(3)) : [Survival.answers[index]]
      let sitting = try run(["learn", "kinds"], typing: typed)
      #expect(sitting.output.contains("\(index + 2) de 11"))
    }
    let scores = try run(["scores", "--attempts", "--format", "csv"]).output
    let items = scores.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",")[5]
    }
    #expect(items == ["one", "several", "judge"])
    let progress = try run(["progress", "kinds", "--format", "csv"]).output
    let whole = progress.split(whereSeparator: \.isNewline).dropFirst().first
    #expect(whole?.split(separator: ",", omittingEmptySubsequences: false)[3] == "3")

    // Begun anew while the clock is behind what was recorded.
    try setClock(by: -300 * Self.day, zone: "UTC0")
    #expect(try run(["learner", "reset", "kinds", "--yes"]).status == 0)
    #expect(try run(["learn", "kinds"], typing: Survival.lines).output.contains("1 de 11"))
    #expect(try run(["learn", "kinds"]).output.contains("8 de 11"))
  }

  private var environment: [String: String] {
    clock.environment.merging(["WALL_CLOCK": "\(home.path)/clock"]) { $1 }
  }

  /// - Parameter zone: as POSIX writes it.
  private func setClock(by seconds: Int, zone: String) throws {
    try "\(seconds) \(zone)\n".write(
      toFile: "\(home.path)/clock", atomically: true, encoding: .utf8)
  }

  private func run(
    _ arguments: [String], typing lines: [String] = []
  ) throws -> ProgramProcess.Outcome {
    try ProgramProcess.run(arguments, typing: lines, home: home, environment: environment)
  }
}
