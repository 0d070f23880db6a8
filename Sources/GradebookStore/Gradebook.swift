import GRDB
import GRDBSQLite

/// The gradebook: who learned what here, answer by answer, in one SQLite file.
///
/// A value that names an open connection; the file is closed with the last copy of it. Everything
/// that is recorded is on the disk when the call returns.
package struct Gradebook: Sendable {
  /// Where the file is; empty for one in memory.
  package let path: String
  private let queue: DatabaseQueue
  /// Which file was opened; nil for one in memory.
  private let identity: FileIdentity?
  private let isReadOnly: Bool

  init(path: String, queue: DatabaseQueue, identity: FileIdentity?, isReadOnly: Bool) {
    self.path = path
    self.queue = queue
    self.identity = identity
    self.isReadOnly = isReadOnly
  }

  /// Runs a change as one transaction: all of it is on disk afterwards, or nothing.
  func write<Value>(_ change: (Database) throws -> Value) throws(GradebookError) -> Value {
    try perform {
      try queue.write { database in
        try checkWritable()
        return try change(database)
      }
    }
  }

  /// Reads at one moment of the file, whatever is written meanwhile.
  func read<Value>(_ value: (Database) throws -> Value) throws(GradebookError) -> Value {
    try perform { try queue.read(value) }
  }

  /// Uses the connection outside of any transaction.
  func withoutTransaction<Value>(
    _ action: (Database) throws -> Value
  ) throws(GradebookError) -> Value {
    try perform { try queue.writeWithoutTransaction(action) }
  }

  private func perform<Value>(_ action: () throws -> Value) throws(GradebookError) -> Value {
    do {
      return try action()
    } catch {
      let systemError = queue.systemError
      throw GradebookError(path: path, problem: GradebookProblem(error, systemError: systemError))
    }
  }

  /// Makes sure that what is written can be found again: a file that was deleted while it was open
  /// would take everything and keep nothing.
  private func checkWritable() throws(GradebookError) {
    guard !isReadOnly else { throw GradebookError(path: path, problem: .readOnly) }
    guard let identity else { return }
    guard try GradebookFile(path: path).identity == identity else {
      throw GradebookError(path: path, problem: .moved)
    }
  }
}

extension DatabaseQueue {
  /// The number of the system's error behind the last error of SQLite.
  var systemError: Int32 {
    inDatabase { database in sqlite3_system_errno(database.sqliteConnection) }
  }
}
