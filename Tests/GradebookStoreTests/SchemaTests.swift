import Assessment
import Foundation
import GRDB
import TestKit
import Testing

@testable import GradebookStore

/// Gradebooks of every version that was released open, with everything in them.
@Suite struct SchemaTests {
  private static let old = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Old")

  private static var versions: [Int] { Array(1...Schema.version) }

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func make(version: Int) throws {
    let script = Self.old.appending(path: "version-\(version).sql")
    let sql = try String(contentsOf: script, encoding: .utf8)
    let connection = try folder.connection()
    try connection.writeWithoutTransaction { try $0.execute(sql: sql) }
    try connection.close()
  }

  @Test(arguments: versions) func anOldGradebookGoesOn(version: Int) throws {
    try make(version: version)
    let gradebook = try Gradebook.open(at: folder.gradebook)
    let ana = try #require(try gradebook.learner(named: "ana"))

    #expect(
      try gradebook.scores(ResultQuery()).map { "\($0.learner) \($0.answered) \($0.score)" } == [
        "José 1 \(Score(hundredths: 67))", "ana 2 \(Score(points: 1))",
        "ana 1 \(Score(points: 1))",
      ])
    let open = try #require(
      try gradebook.openSession(of: ana, module: ModuleID("orientation"), mode: .lesson))
    #expect(open.start == Sample.start())
    #expect(open.records == [.attempt(Sample.attempt())])

    try gradebook.keep(.attempt(Sample.attempt("item-2")), in: open.id)
    #expect(try gradebook.scores(ResultQuery()).map(\.answered) == [1, 2, 2])
  }

  /// However a gradebook came by its tables, it has the same; so nobody changes a migration that was
  /// released.
  @Test(arguments: versions) func anOldGradebookHasTheTablesOfANewOne(version: Int) throws {
    try make(version: version)
    #expect(try tables(of: Gradebook.open(at: folder.gradebook)) == tables(of: .inMemory()))
  }

  private func tables(of gradebook: Gradebook) throws -> [String] {
    try gradebook.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT type || ' ' || name || char(10) || sql FROM sqlite_schema
          WHERE sql IS NOT NULL ORDER BY name
          """)
    }
  }

  @Test func theFileSaysWhatItIs() throws {
    do { _ = try Gradebook.open(at: folder.gradebook) }
    let bytes = try #require(try folder.contents["gradebook.sqlite"])
    let header = try #require(GradebookHeader(Array(bytes.prefix(GradebookHeader.length))))
    #expect(header.applicationID == Int(Schema.applicationID))
    #expect(String(decoding: bytes[68..<72], as: UTF8.self) == "Repa")
    #expect(header.version == Schema.version)
    #expect(header.size == bytes.count)
  }

  @Test func everyTableIsStrict() throws {
    let loose = try Gradebook.inMemory().read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'
          """)
    }
    #expect(loose == [])
  }
}
