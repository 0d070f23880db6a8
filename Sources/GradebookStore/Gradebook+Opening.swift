import GRDB
import GRDBSQLite
import Glibc

extension Gradebook {
  /// How long to wait for another program that is writing.
  package static let patience = Duration.seconds(15)

  /// Opens the gradebook at a path, and makes it with its folders where there is none.
  package static func open(
    at path: String, patience: Duration = patience
  ) throws(GradebookError) -> Gradebook {
    let file = GradebookFile(path: path)
    if try !file.inspect() {
      try file.create()
      guard try file.inspect() else { throw file.failure(.cannotCreate(.deadLink)) }
    }
    guard file.isWritable else { throw file.failure(.readOnly) }
    return try patiently(patience) { () throws(GradebookError) in
      let gradebook = try connect(to: file, patience)
      try gradebook.check(file)
      try gradebook.makeDurable()
      try gradebook.withoutTransaction { try Schema.migrate($0) }
      return gradebook
    }
  }

  /// Opens a gradebook for reading; nil where there is none. No file is made, and none is left behind.
  package static func openExisting(
    at path: String, patience: Duration = patience
  ) throws(GradebookError) -> Gradebook? {
    let file = GradebookFile(path: path)
    guard try file.inspect() else { return nil }
    return try patiently(patience) { () throws(GradebookError) in
      let gradebook = try connectForReading(to: file, patience)
      try gradebook.check(file)
      return gradebook
    }
  }

  /// A gradebook that is gone when it is no longer used.
  package static func inMemory() throws(GradebookError) -> Gradebook {
    do {
      let queue = try DatabaseQueue()
      try queue.writeWithoutTransaction { try Schema.create(in: $0) }
      return Gradebook(path: "", queue: queue, identity: nil, isReadOnly: false)
    } catch {
      throw GradebookError(path: "", problem: GradebookProblem(error, systemError: 0))
    }
  }

  /// Tries again while other programs are in the way.
  ///
  /// SQLite waits by itself where waiting helps, but not where two that both wait would block each
  /// other, as when the log is set up or cleared away.
  private static func patiently(
    _ patience: Duration, _ open: () throws(GradebookError) -> Gradebook
  ) throws(GradebookError) -> Gradebook {
    let deadline = ContinuousClock.now + patience
    while true {
      do throws(GradebookError) {
        return try open()
      } catch {
        guard error.problem == .locked, ContinuousClock.now < deadline else { throw error }
        usleep(useconds_t.random(in: 5_000...50_000))
      }
    }
  }
}

// MARK: - Connecting

extension Gradebook {
  private static func connect(
    to file: GradebookFile, _ patience: Duration
  ) throws(GradebookError) -> Gradebook {
    let queue = try queue(file, name: file.path, patience)
    return Gradebook(
      path: file.path, queue: queue, identity: try file.identity, isReadOnly: false)
  }

  /// Reads through the log, so as not to miss what others just wrote. A connection that may write
  /// clears the log's files away when it is the last one; one that may not would leave them lying.
  private static func connectForReading(
    to file: GradebookFile, _ patience: Duration
  ) throws(GradebookError) -> Gradebook {
    let isWritable = file.isWritable
    // Without a log nobody is writing, and none can be made where nothing may be written.
    let name = isWritable || file.hasLog ? file.path : file.immutableName
    let queue = try queue(file, name: name, patience, readOnly: !isWritable)
    return Gradebook(path: file.path, queue: queue, identity: try file.identity, isReadOnly: true)
  }

  private static func queue(
    _ file: GradebookFile, name: String, _ patience: Duration, readOnly: Bool = false
  ) throws(GradebookError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience.seconds)
    configuration.readonly = readOnly
    do {
      return try DatabaseQueue(path: name, configuration: configuration)
    } catch {
      throw file.failure(GradebookProblem(error, systemError: errno))
    }
  }

  /// Has every commit wait for the disk, and makes sure of it: a mere wish for a write-ahead log
  /// leaves SQLite at `NORMAL`, which a power cut goes through.
  private func makeDurable() throws(GradebookError) {
    try withoutTransaction { database in
      guard sqlite3_db_readonly(database.sqliteConnection, "main") == 0 else {
        throw GradebookError(path: path, problem: .readOnly)
      }
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = FULL")
      guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
        throw GradebookError(path: path, problem: .inputOutput(code: 0))
      }
    }
  }
}

// MARK: - Checking

extension Gradebook {
  /// Up to this size a gradebook is looked through whenever it is opened, which takes 1 ms per MB;
  /// damage in a larger one is met when it is read.
  private static let checkedSize = 32 << 20

  /// Refuses a damaged gradebook, and one whose log was written by a newer program.
  private func check(_ file: GradebookFile) throws(GradebookError) {
    let isSmall = try file.size <= Self.checkedSize
    try withoutTransaction { database in
      let version = try database.version
      guard version <= Schema.version else {
        throw file.failure(.newerVersion(found: version, known: Schema.version))
      }
      guard try !isSmall || database.isWhole else { throw file.failure(.damaged) }
    }
  }
}

extension Database {
  /// Whether the pages and rows of the file are all there and in their order.
  var isWhole: Bool {
    get throws {
      // What each row says is left to those who read it: that takes ten times as long.
      try execute(sql: "PRAGMA ignore_check_constraints = ON")
      let finding = try String.fetchOne(self, sql: "PRAGMA quick_check(1)")
      try execute(sql: "PRAGMA ignore_check_constraints = OFF")
      return finding == "ok"
    }
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
