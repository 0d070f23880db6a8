package import Assessment
import GRDB
import Localization

extension Gradebook {
  /// The learner's last session of a module that was begun and hasn't come to its end; nil where
  /// there is none, or the module was reset since.
  package func openSession(
    of learner: LearnerID, module: ModuleID, mode: SessionMode
  ) throws(GradebookError) -> OpenSession? {
    try read { database in
      let row = try Row.fetchOne(
        database.cachedStatement(sql: Resuming.lastOpen),
        arguments: [learner.row, module.text, mode.rawValue])
      return try row.map { try Resuming.session($0, of: learner, database) }
    }
  }
}

/// Finds open sessions and what they left behind.
private enum Resuming {
  static let lastOpen = """
    SELECT number, mode, module, form, language, seed, plan, at, utcOffset FROM session AS s
    WHERE learner = ?1 AND module = ?2 AND mode = ?3
      AND NOT EXISTS (SELECT * FROM event
        WHERE learner = s.learner AND session = s.number AND kind = 'finished')
      AND number > coalesce((SELECT max(number) FROM event
        WHERE learner = s.learner AND module = s.module AND kind = 'reset'), 0)
    ORDER BY number DESC LIMIT 1
    """

  static func session(
    _ row: Row, of learner: LearnerID, _ database: Database
  ) throws -> OpenSession {
    let number: Int = row[0]
    let records = try numberedRecords(learner, session: number, database)
    return try OpenSession(
      id: SessionID(learner: learner, number: number), start: SessionStart(row),
      records: records.map(\.record),
      lastActivity: records.last?.time ?? Timestamp(milliseconds: row[7], offsetMinutes: row[8]))
  }

  private struct Numbered {
    let number: Int
    let record: SessionRecord
    let time: Timestamp
  }

  /// A session's attempts and events, put together in the order of their numbers.
  private static func numberedRecords(
    _ learner: LearnerID, session: Int, _ database: Database
  ) throws -> [Numbered] {
    let attempts = try Row.fetchAll(
      database.cachedStatement(sql: attempts), arguments: [learner.row, session]
    ).map { row in
      Numbered(
        number: row[0], record: .attempt(try Attempt(row)),
        time: Timestamp(milliseconds: row[1], offsetMinutes: row[2]))
    }
    let events = try Row.fetchAll(
      database.cachedStatement(sql: events), arguments: [learner.row, session]
    ).map { row in
      Numbered(
        number: row[0], record: .event(try SessionEvent(row)),
        time: Timestamp(milliseconds: row[1], offsetMinutes: row[2]))
    }
    return (attempts + events).sorted { $0.number < $1.number }
  }

  private static let attempts = """
    SELECT number, at, utcOffset, item, kind, revision, wording, language, form, presentation,
      try, typed, response, verdict, score, maximum, hints, confidence, duration
    FROM attempt WHERE learner = ? AND session = ?
    """

  private static let events = """
    SELECT number, at, utcOffset, kind, module, page, item, presentation, text
    FROM event WHERE learner = ? AND session = ?
    """
}
