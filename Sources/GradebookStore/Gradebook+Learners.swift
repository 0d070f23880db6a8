package import Assessment
import GRDB

extension Gradebook {
  /// The learner of a name, entered into the gradebook on first use.
  package func learner(named name: String, at time: Timestamp) throws(GradebookError) -> LearnerID {
    if let known = try learner(named: name) { return known }
    return try write { database in
      // Another program may have entered the name since.
      if let known = try database.learner(named: name) { return known }
      try database.execute(
        sql: "INSERT INTO learner (gradebook, name, createdAt, utcOffset) VALUES (1, ?, ?, ?)",
        arguments: [name, time.milliseconds, time.offsetMinutes])
      return LearnerID(row: database.lastInsertedRowID)
    }
  }

  /// The learner of a name; nil where the gradebook knows none.
  package func learner(named name: String) throws(GradebookError) -> LearnerID? {
    try read { try $0.learner(named: name) }
  }
}

extension Database {
  /// The learner of a name, however its accents are encoded: a name typed on one machine and pasted
  /// on another is the same to everyone who reads it.
  func learner(named name: String) throws -> LearnerID? {
    let exact = try Int64.fetchOne(
      cachedStatement(sql: "SELECT id FROM learner WHERE gradebook = 1 AND name = ?"),
      arguments: [name])
    if let exact { return LearnerID(row: exact) }
    let rows = try Row.fetchCursor(
      cachedStatement(sql: "SELECT id, name FROM learner WHERE gradebook = 1"))
    while let row = try rows.next() {
      var columns = RowColumns(row)
      let id: Int64 = try columns.value()
      // Swift's strings are equal where they are canonically equivalent.
      if try columns.value() == name { return LearnerID(row: id) }
    }
    return nil
  }
}
