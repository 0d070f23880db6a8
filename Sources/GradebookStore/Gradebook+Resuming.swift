package import Assessment
import GRDB

extension Gradebook {
  /// The learner's last session of a module that was begun and hasn't come to its end; nil where
  /// there is none, or the module was reset since.
  package func openSession(
    of learner: LearnerID, module: ModuleID, mode: SessionMode
  ) throws(GradebookError) -> OpenSession? {
    try read { database in
      let row = try Row.fetchOne(
        database.cachedStatement(sql: ResumingQuery.lastOpen),
        arguments: [learner.row, module.text, mode.rawValue])
      return try row.map { try database.openSession($0, of: learner) }
    }
  }
}

extension Database {
  func openSession(_ row: Row, of learner: LearnerID) throws -> OpenSession {
    var columns = RowColumns(row)
    let id = SessionID(learner: learner, number: try columns.value())
    let begun = try columns.time()
    let start = try SessionStart(&columns)
    let records = try attempts(in: id) + events(in: id)
    let ordered = records.sorted { $0.number < $1.number }
    return OpenSession(
      id: id, start: start, records: ordered.map(\.record),
      lastActivity: ordered.last?.time ?? begun)
  }

  private func attempts(in session: SessionID) throws -> [NumberedRecord] {
    try records(ResumingQuery.attempts, in: session) { columns in
      .attempt(try Attempt(&columns))
    }
  }

  private func events(in session: SessionID) throws -> [NumberedRecord] {
    try records(ResumingQuery.events, in: session) { columns in
      .event(try StoredEvent(&columns).sessionEvent())
    }
  }

  private func records(
    _ query: String, in session: SessionID, _ record: (inout RowColumns) throws -> SessionRecord
  ) throws -> [NumberedRecord] {
    let rows = try Row.fetchCursor(
      cachedStatement(sql: query), arguments: [session.learner.row, session.number])
    var records: [NumberedRecord] = []
    while let row = try rows.next() {
      var columns = RowColumns(row)
      records.append(
        NumberedRecord(
          number: try columns.value(), time: try columns.time(), record: try record(&columns)))
    }
    return records
  }
}

/// A session's attempt or event with its place in the learner's numbering.
private struct NumberedRecord {
  let number: Int
  let time: Timestamp
  let record: SessionRecord
}

private enum ResumingQuery {
  static let lastOpen = """
    SELECT s.number, s.at, s.utcOffset, \(SessionStart.columns.list(of: "s")) FROM session AS s
    WHERE s.learner = ?1 AND s.module = ?2 AND s.mode = ?3
      AND NOT EXISTS (SELECT * FROM event
        WHERE learner = s.learner AND session = s.number AND kind = 'finished')
      AND \(ProgressQuery.isSinceReset)
    ORDER BY s.number DESC LIMIT 1
    """

  static let attempts = """
    SELECT a.number, a.at, a.utcOffset, \(Attempt.columns.list(of: "a"))
    FROM attempt AS a WHERE a.learner = ? AND a.session = ?
    """

  static let events = """
    SELECT e.number, e.at, e.utcOffset, \(StoredEvent.columns.list(of: "e"))
    FROM event AS e WHERE e.learner = ? AND e.session = ?
    """
}
