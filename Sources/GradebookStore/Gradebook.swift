import GRDB

/// The gradebook: who learned what here, answer by answer, in one SQLite file.
///
/// A value that names an open connection; the file is closed with the last copy of it. Everything
/// that is recorded is on the disk when the call returns.
package struct Gradebook: Sendable {
  /// Where the file is; empty for one in memory.
  package let path: String
  let queue: DatabaseQueue

  init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// Runs a change as one transaction: all of it is on disk afterwards, or nothing.
  func write<Value>(_ change: (Database) throws -> Value) throws(GradebookError) -> Value {
    do {
      return try queue.write(change)
    } catch {
      throw GradebookError(error, path: path)
    }
  }

  /// Reads at one moment of the file, whatever is written meanwhile.
  func read<Value>(_ value: (Database) throws -> Value) throws(GradebookError) -> Value {
    do {
      return try queue.read(value)
    } catch {
      throw GradebookError(error, path: path)
    }
  }
}
