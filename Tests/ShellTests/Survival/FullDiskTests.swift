import Assessment
import Foundation
import GradebookStore
import Testing

/// There is no room for what is to be written.
@Suite("Survived: a full disk")
struct FullDiskTests {
  private let home: ProgramProcess.Home

  init() throws {
    home = try ProgramProcess.Home()
  }

  // ThreadSanitizer makes a large file for itself as it starts, and ends where it may not.

  @Test(
    "the answer is not shown as recorded, and is tried again", .enabled(if: !Survival.isSanitized))
  func full() throws {
    defer { home.remove() }
    _ = try ProgramProcess.run(["learn", "kinds"], typing: ["", ""], home: home)
    // No file may grow beyond the log of a few answers. Every line after the failure tries again.
    let outcome = try ProgramProcess.run(
      ["learn", "kinds"], typing: Survival.answers + [":salir"], home: home,
      prelude: "ulimit -f 34;")
    let acknowledged = Survival.acknowledged(in: outcome.output)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("No se pudo guardar su respuesta"))
    #expect((1..<7).contains(acknowledged))
    #expect(try Survival.attempts(home).count == acknowledged)

    let later = try ProgramProcess.run(["learn", "kinds"], typing: [":saltar"], home: home)
    #expect(later.status == 0)
    #expect(try Survival.attempts(home).count == acknowledged + 1)
  }

  @Test("once there is room again, the session goes on where it stood")
  func roomAgain() throws {
    defer { home.remove() }
    let program = try ProgramProcess(["learn", "kinds"], home: home)
    for line in Survival.lines.prefix(4) { program.type(line) }
    #expect(program.wait { Survival.acknowledged(in: $0) == 2 })

    try program.limitFiles(to: size(of: home.gradebook + "-wal"))
    program.type("v")
    #expect(program.wait { failures(in: $0) == 1 })
    program.type("")
    #expect(program.wait { failures(in: $0) == 2 })
    #expect(Survival.acknowledged(in: program.written) == 2)
    #expect(try Survival.attempts(home).count == 2)

    try program.limitFiles(to: nil)
    program.type("")
    #expect(program.wait { Survival.acknowledged(in: $0) == 3 })
    program.type("genocidio")
    let outcome = program.finish()
    #expect(outcome.status == 0)
    #expect(Survival.acknowledged(in: outcome.output) == 4)
    #expect(try Survival.attempts(home).map(\.attempt.typed) == ["b", "a b", "v", "genocidio"])
  }

  @Test(
    "no room for the gradebook itself: an error that says so, and no half of one",
    .enabled(if: !Survival.isSanitized))
  func noRoomToBegin() throws {
    defer { home.remove() }
    let outcome = try ProgramProcess.run(
      ["learn", "kinds"], typing: Survival.lines, home: home, prelude: "ulimit -f 4;")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("no queda espacio en el disco"))
    let left = try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/repaso")
    #expect(left == [])
  }

  @Test("output that can't be written ends with an error, and a reader that goes away does not")
  func output() throws {
    defer { home.remove() }
    let full = try ProgramProcess.run(["--help"], home: home, prelude: "exec > /dev/full;")
    #expect(full.status == 74)
    #expect(full.errors.contains("no queda espacio"))
  }

  private func failures(in output: String) -> Int {
    output.components(separatedBy: "No se pudo guardar su respuesta").count - 1
  }

  private func size(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.size] as? Int)
  }
}
