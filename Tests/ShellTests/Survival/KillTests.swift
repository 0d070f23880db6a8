import Assessment
import Foundation
import GradebookStore
import Testing

/// The program ends without a word, at any moment.
@Suite("Survived: kill -9")
struct KillTests {
  @Test("no answer that was acknowledged is lost, and the lesson goes on after it")
  func killed() throws {
    for round in 0..<(Survival.isLong ? 200 : 12) {
      let home = try ProgramProcess.Home()
      defer { home.remove() }
      let program = try ProgramProcess(["learn", "kinds"], home: home)
      for line in Survival.lines { program.type(line) }
      // From before the start to after the end of what it does, in small steps.
      usleep(useconds_t(3_000 + round * (Survival.isLong ? 700 : 9_000)))
      program.kill()
      let acknowledged = Survival.acknowledged(in: program.finish().output)
      let kept = try Survival.attempts(home)
      #expect(kept.count >= acknowledged, "round \(round)")
      #expect(kept.count <= acknowledged + 1, "round \(round)")
      let resumed = try ProgramProcess.run(["learn", "kinds"], home: home)
      #expect(resumed.status == 0)
      if kept.count > 0 { #expect(resumed.output.contains("\(kept.count + 1) de 11")) }
    }
  }
}
