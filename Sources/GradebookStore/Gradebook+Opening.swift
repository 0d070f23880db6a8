import GRDB
import Glibc

extension Gradebook {
  /// How long to wait for another program that is writing, in seconds.
  private static let patience = 15.0

  /// Opens the gradebook at a path, and makes it with its folders where there is none.
  package static func open(at path: String) throws(GradebookError) -> Gradebook {
    let file = GradebookFile(path: path)
    try file.inspect()
    try file.makeFolder()
    try file.make()
    return try opened(file, readOnly: false)
  }

  /// Opens a gradebook for reading; nil where there is none. Never makes or changes a file.
  package static func openExisting(at path: String) throws(GradebookError) -> Gradebook? {
    let file = GradebookFile(path: path)
    guard try file.inspect() else { return nil }
    return try opened(file, readOnly: true)
  }

  /// A gradebook that is gone when it is no longer used.
  package static func inMemory() throws(GradebookError) -> Gradebook {
    do {
      let gradebook = try Gradebook(path: "", queue: DatabaseQueue())
      try gradebook.migrate()
      return gradebook
    } catch {
      throw GradebookError(error, path: "")
    }
  }

  private static func opened(
    _ file: GradebookFile, readOnly: Bool
  ) throws(GradebookError) -> Gradebook {
    // Several programs that make the file together can find each other in the way at once, in spite
    // of their patience: that is no reason to give up.
    let deadline = ContinuousClock.now + .seconds(patience)
    while true {
      do throws(GradebookError) {
        return try connected(file, readOnly: readOnly)
      } catch {
        guard error.problem == .locked, ContinuousClock.now < deadline else { throw error }
        usleep(useconds_t.random(in: 5_000...50_000))
      }
    }
  }

  private static func connected(
    _ file: GradebookFile, readOnly: Bool
  ) throws(GradebookError) -> Gradebook {
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(patience)
      configuration.readonly = readOnly
      let queue = try DatabaseQueue(path: file.path, configuration: configuration)
      let gradebook = Gradebook(path: file.path, queue: queue)
      try gradebook.checkVersion()
      guard !readOnly else { return gradebook }
      try gradebook.makeDurable()
      try gradebook.migrate()
      return gradebook
    } catch {
      throw GradebookError(error, path: file.path)
    }
  }

  /// Refuses a file that is not a gradebook, or one of a later version, before anything is written.
  private func checkVersion() throws {
    try queue.inDatabase { database in
      let version = try database.version
      let identity = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let isNew = try version == 0 && database.isEmpty
      guard isNew || identity == Schema.applicationID else {
        throw GradebookError(path: path, problem: .notAGradebook)
      }
      guard version <= Schema.version else {
        throw GradebookError(
          path: path, problem: .newerVersion(found: version, known: Schema.version))
      }
    }
  }

  /// Has every commit wait for the disk, and makes sure of it: a mere wish for a write-ahead log
  /// leaves SQLite at `NORMAL`, which a power cut goes through.
  private func makeDurable() throws {
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = FULL")
      guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
        throw GradebookError(path: path, problem: .inputOutput(code: 0))
      }
    }
  }

  /// Makes the tables that are missing, in one transaction that no other program can be within.
  private func migrate() throws {
    try queue.writeWithoutTransaction { database in
      guard try database.version < Schema.version else { return }
      try database.inTransaction(.immediate) {
        guard try database.version < Schema.version else { return .commit }
        let isNew = try database.version == 0
        try Schema.migrate(database)
        if isNew {
          try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
          try database.execute(
            sql: "INSERT INTO gradebook (id, uuid, createdAt) VALUES (1, ?, unixepoch() * 1000)",
            arguments: [RandomID.text()])
        }
        return .commit
      }
    }
  }
}

extension Database {
  /// Whether the file holds nothing yet.
  var isEmpty: Bool {
    get throws { try Int.fetchOne(self, sql: "SELECT count(*) FROM sqlite_schema") == 0 }
  }
}
