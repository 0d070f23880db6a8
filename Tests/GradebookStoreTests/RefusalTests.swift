import Assessment
import Foundation
import GRDB
import Glibc
import TestKit
import Testing

@testable import GradebookStore

/// A file that isn't a whole gradebook of ours is refused and stays as it is, byte for byte.
@Suite struct RefusalTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A gradebook of some size, closed.
  private func whole() throws -> Data {
    do {
      let gradebook = try Gradebook.open(at: folder.gradebook)
      for number in 1...40 {
        try gradebook.keep(
          (1...10).map { .attempt(Sample.attempt("item-\($0)")) }, of: "learner-\(number % 7)")
      }
    }
    return try #require(try folder.contents["gradebook.sqlite"])
  }

  /// Expects both ways of opening to refuse the folder's gradebook and to touch nothing.
  private func expectRefusal(
    _ problem: GradebookProblem, location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try folder.contents
    let openings: [(String) throws -> Gradebook?] = [
      { try Gradebook.open(at: $0, patience: .milliseconds(100)) },
      { try Gradebook.openExisting(at: $0, patience: .milliseconds(100)) },
    ]
    for open in openings {
      let error = #expect(throws: GradebookError.self, sourceLocation: location) {
        _ = try open(folder.gradebook)
      }
      #expect(error?.problem == problem, sourceLocation: location)
      #expect(error?.path == folder.gradebook, sourceLocation: location)
      #expect(try folder.contents == before, sourceLocation: location)
    }
  }

  @Test(arguments: ["", "x", "SQLite format 3", "learner;score\nana;3\n"])
  func otherFiles(text: String) throws {
    try folder.write(Data(text.utf8))
    try expectRefusal(text.isEmpty ? .damaged : .notAGradebook)
  }

  @Test func anotherProgramsDatabase() throws {
    try folder.connection().write {
      try $0.execute(sql: "CREATE TABLE session (id); INSERT INTO session VALUES (1)")
    }
    try expectRefusal(.notAGradebook)
  }

  @Test func aFolder() throws {
    try FileManager.default.createDirectory(
      atPath: folder.gradebook, withIntermediateDirectories: false)
    try expectRefusal(.notAFile)
  }

  @Test func aPipe() throws {
    #expect(mkfifo(folder.gradebook, 0o600) == 0)
    let error = #expect(throws: GradebookError.self) {
      try Gradebook.openExisting(at: folder.gradebook)
    }
    #expect(error?.problem == .notAFile)
  }

  @Test func aNewerVersion() throws {
    _ = try whole()
    let newer = Schema.version + 1
    try folder.connection().writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA user_version = \(newer); CREATE TABLE novelty (id)")
    }
    try expectRefusal(.newerVersion(found: newer, known: Schema.version))
  }

  /// The newer program was killed: its version stands in the log, not yet in the file.
  @Test func aNewerVersionInTheLog() throws {
    let newer = Schema.version + 1
    let original = try whole()
    let connection = try folder.connection()
    try connection.write { try $0.execute(sql: "PRAGMA user_version = \(newer)") }
    let files = try folder.contents
    try connection.close()

    try folder.write(original)
    try folder.write(
      try #require(files["gradebook.sqlite-wal"]), to: "gradebook.sqlite-wal")
    for _ in 1...2 {
      let error = #expect(throws: GradebookError.self) {
        try Gradebook.open(at: folder.gradebook)
      }
      #expect(error?.problem == .newerVersion(found: newer, known: Schema.version))
    }
  }

  @Test(arguments: [0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999]) func cutOff(share: Double) throws {
    let whole = try whole()
    try folder.write(whole.prefix(Int(Double(whole.count) * share)))
    try expectRefusal(.damaged)
  }

  @Test(arguments: [0x00, 0x5A, 0xFF] as [UInt8]) func overwrittenInTheMiddle(byte: UInt8) throws {
    let whole = try whole()
    for page in 1..<whole.count / 4096 {
      var damaged = whole
      damaged.replaceSubrange(
        page * 4096..<page * 4096 + 512, with: repeatElement(byte, count: 512))
      try folder.write(damaged)
      try expectRefusal(.damaged)
    }
  }

  @Test func overwrittenAtItsBeginning() throws {
    var damaged = try whole()
    damaged.replaceSubrange(0..<512, with: repeatElement(0x5A, count: 512))
    try folder.write(damaged)
    try expectRefusal(.notAGradebook)
  }

  /// A large file isn't looked through when it is opened; what is read is still never taken for good.
  @Test func damageThatIsMetLaterIsDamage() throws {
    let gradebook = try Gradebook.open(at: folder.gradebook)
    let session = try gradebook.keep([.attempt(Sample.attempt())])
    try gradebook.unguarded { database in
      try database.execute(
        sql: """
          DROP TRIGGER attemptKeptFromUPDATE;
          PRAGMA ignore_check_constraints = ON;
          UPDATE attempt SET verdict = 'nonsense', score = 50;
          """)
    }
    let readings: [() throws -> Any] = [
      { try gradebook.forEachAttempt(ResultQuery()) { _ in } },
      {
        try gradebook.openSession(
          of: session.learner, module: ModuleID("orientation"), mode: .lesson) as Any
      },
    ]
    for reading in readings {
      let error = #expect(throws: GradebookError.self) { _ = try reading() }
      #expect(error?.problem == .damaged)
    }
  }

  @Test func oneThatIsLocked() throws {
    _ = try whole()
    let other = try folder.connection()
    try other.writeWithoutTransaction { database in
      try database.execute(
        sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; SELECT count(*) FROM session")
    }
    try expectRefusal(.locked)
    try other.close()
    #expect(try Gradebook.open(at: folder.gradebook).scores(ResultQuery()).count == 40)
  }

  /// An answer waits for another program's, and is refused when that doesn't come to an end.
  @Test func anAnswerWhileAnotherProgramWrites() throws {
    let gradebook = try Gradebook.open(at: folder.gradebook, patience: .milliseconds(50))
    let session = try gradebook.keep([])
    let other = try folder.connection()
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let error = #expect(throws: GradebookError.self) {
      try gradebook.keep(.attempt(Sample.attempt()), in: session)
    }
    #expect(error?.problem == .locked)

    try other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
    try gradebook.keep(.attempt(Sample.attempt()), in: session)
    #expect(try gradebook.scores(ResultQuery()).map(\.answered) == [1])
  }
}
