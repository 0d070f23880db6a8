import Assessment
import Foundation
import GradebookStore
import TestKit
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

  @Test("the same at a terminal, in the midst of keys", arguments: ["xterm", "dumb"])
  func killedAtTerminal(kind: String) throws {
    var all = 0
    for round in 0..<(Survival.isLong ? 100 : 4) {
      let home = try ProgramProcess.Home()
      defer { home.remove() }
      let terminal = try PseudoTerminal()
      try terminal.start(
        [ProgramProcess.executable, "learn", "kinds", "--learner", "ana"],
        environment: ProgramProcess.environment(home).map { "\($0)=\($1)" } + [
          "TERM=\(kind)", "NO_COLOR=1",
        ])
      // The keys of the next answer arrive while the last one is being kept.
      let answered = round % (Survival.answers.count + 1)
      for line in Survival.lines.prefix(answered + 2) { terminal.type("\(line)\r") }
      _ = terminal.wait(.seconds(2)) { acknowledged(at: $0) >= answered }
      terminal.type("b")
      terminal.read(for: .milliseconds(round % 5))
      terminal.send(SIGKILL)
      #expect(terminal.ending() == .signalled(SIGKILL))
      let kept = try Survival.attempts(home)
      all += acknowledged(at: terminal)
      #expect(kept.count >= acknowledged(at: terminal), "round \(round)")
      #expect(kept.map(\.attempt.typed) == Array(Survival.answers.prefix(kept.count)))
    }
    #expect(all > 0)
  }

  private func acknowledged(at terminal: PseudoTerminal) -> Int {
    Survival.acknowledged(in: terminal.output.replacingOccurrences(of: "\r\n", with: "\n"))
  }
}
