import Assessment
import Foundation
import GRDB
import GradebookStore
import Testing

/// The power goes off: of what was written, only what had been waited for is certain to be there.
@Suite("Survived: a power cut", .enabled(if: Preload.isPossible))
struct PowerCutTests {
  @Test(
    "again and again in the middle of one lesson: no acknowledged answer is lost",
    arguments: 0..<(Survival.isLong ? 60 : 3))
  func cuts(chain: Int) throws {
    let home = try ProgramProcess.Home()
    defer { home.remove() }
    let disk = try FragileDisk(in: home)
    var random = SplitMix64(seed: UInt64(chain))
    var acknowledged = 0
    for cut in 1...4 {
      acknowledged += try sit(after: acknowledged, home, disk, &random)
      try disk.cut(random.next(below: 2) == 0 ? .lost : .torn(seed: random.next()))
      let kept = try disk.inspect(Survival.attempts).map(\.attempt.typed)
      #expect(kept.count >= acknowledged, "chain \(chain), cut \(cut)")
      #expect(kept == Array(Survival.answers.prefix(kept.count)), "chain \(chain), cut \(cut)")
      #expect(try disk.inspect(integrity) == "ok", "chain \(chain), cut \(cut)")
      acknowledged = kept.count
    }
  }

  @Test("the simulation notices where SQLite does not wait for the disk")
  func unnoticed() throws {
    let home = try ProgramProcess.Home()
    defer { home.remove() }
    let disk = try FragileDisk(in: home)
    let program = try ProgramProcess(
      ["learn", "kinds"], home: home, environment: disk.environment(forgetsFull: true))
    for line in Survival.lines { program.type(line) }
    #expect(program.wait { Survival.acknowledged(in: $0) == Survival.answers.count })
    program.kill()
    _ = program.finish()
    try disk.cut(.lost)
    #expect(try disk.inspect(Survival.attempts).count < Survival.answers.count)
  }

  /// Goes on with the lesson up to a random moment, which may be its orderly end.
  ///
  /// - Returns: how many answers were acknowledged.
  private func sit(
    after answered: Int, _ home: ProgramProcess.Home, _ disk: FragileDisk,
    _ random: inout SplitMix64
  ) throws -> Int {
    let program = try ProgramProcess(
      ["learn", "kinds"], home: home, environment: disk.environment())
    // A lesson that was begun goes on at its item.
    let first = answered == 0 ? Survival.lines : Survival.answers
    for line in first.dropFirst(answered) { program.type(line) }
    let most = Survival.answers.count - answered
    let wanted = random.next(below: most + 1)
    let isOrderly = random.next(below: 4) == 0
    if !isOrderly {
      _ = program.wait { Survival.acknowledged(in: $0) >= wanted }
      usleep(useconds_t(random.next(below: 6_000)))
      program.kill()
    }
    return Survival.acknowledged(in: program.finish().output)
  }

  private func integrity(_ gradebook: String) throws -> String? {
    guard FileManager.default.fileExists(atPath: gradebook) else { return "ok" }
    return try DatabaseQueue(path: gradebook).write { database in
      try String.fetchOne(database, sql: "PRAGMA integrity_check")
    }
  }
}
