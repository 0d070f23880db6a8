package import Assessment
import GRDB
package import Localization

/// Which results are asked for; nil asks for all.
package struct ResultQuery: Hashable, Sendable {
  package let learner: String?
  package let module: ModuleID?

  package init(learner: String? = nil, module: ModuleID? = nil) {
    self.learner = learner
    self.module = module
  }
}

/// What one session came to so far.
///
/// Only the first answer that counted of each item is summed; `maximum` is what those answers could
/// have earned, so that a session under way shows how it is going.
package struct SessionScore: Hashable, Sendable {
  package let learner: String
  package let module: ModuleID
  package let mode: SessionMode
  package let form: Form
  package let language: Language
  package let answered: Int
  package let items: Int
  package let score: Score
  package let maximum: Score
  package let started: Timestamp
  /// Nil while it is open.
  package let finished: Timestamp?
}

/// An answer with where it belongs.
package struct KeptAttempt: Hashable, Sendable {
  package let learner: String
  package let module: ModuleID
  package let mode: SessionMode
  package let session: Int
  package let number: Int
  package let attempt: Attempt
  package let at: Timestamp
  package let versions: Versions
}

extension Gradebook {
  /// The sessions with what they came to, by learner and in the order in which they were begun.
  package func scores(_ query: ResultQuery) throws(GradebookError) -> [SessionScore] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(sql: ResultsQuery.scores),
        arguments: [query.learner, query.module?.text]
      ).map(SessionScore.init)
    }
  }

  /// Every scored answer, one by one, by learner and number; reading stops where `body` throws.
  package func forEachAttempt(
    _ query: ResultQuery, _ body: (KeptAttempt) throws -> Void
  ) throws(GradebookError) {
    try read { database in
      let rows = try Row.fetchCursor(
        database.cachedStatement(sql: ResultsQuery.attempts),
        arguments: [query.learner, query.module?.text])
      while let row = try rows.next() { try body(KeptAttempt(row)) }
    }
  }
}

extension SessionScore {
  init(_ row: Row) throws {
    let finished: Int64? = row[11]
    self.init(
      learner: row[0], module: ModuleID(row[1]), mode: try row.value(2), form: try row.value(3),
      language: try row.value(4), answered: row[5], items: row[6],
      score: Score(hundredths: row[7]), maximum: Score(hundredths: row[8]),
      started: Timestamp(milliseconds: row[9], offsetMinutes: row[10]),
      finished: finished.map { Timestamp(milliseconds: $0, offsetMinutes: row[12]) })
  }
}

extension KeptAttempt {
  /// Reads an attempt's own columns, and behind them those of its learner and session.
  init(_ row: Row) throws {
    self.init(
      learner: row[21], module: ModuleID(row[22]), mode: try row.value(23), session: row[24],
      number: row[0], attempt: try Attempt(row),
      at: Timestamp(milliseconds: row[1], offsetMinutes: row[2]),
      versions: Versions(program: row[19], course: row[20]))
  }
}

private enum ResultsQuery {
  static let scores = """
    SELECT l.name, s.module, s.mode, s.form, s.language,
      coalesce(a.answered, 0), s.items, coalesce(a.score, 0), coalesce(a.maximum, 0),
      s.at, s.utcOffset, e.at, e.utcOffset
    FROM session AS s JOIN learner AS l ON l.id = s.learner
    LEFT JOIN (
      SELECT learner, session, count(*) AS answered, sum(score) AS score,
        sum(CASE WHEN score IS NULL THEN 0 ELSE maximum END) AS maximum
      FROM attempt WHERE presentation = 1 AND verdict <> 'almost'
      GROUP BY learner, session) AS a ON a.learner = s.learner AND a.session = s.number
    LEFT JOIN event AS e
      ON e.learner = s.learner AND e.session = s.number AND e.kind = 'finished'
    WHERE (?1 IS NULL OR l.name = ?1) AND (?2 IS NULL OR s.module = ?2)
    ORDER BY l.name, s.number
    """

  static let attempts = """
    SELECT a.number, a.at, a.utcOffset, a.item, a.kind, a.revision, a.wording, a.language, a.form,
      a.presentation, a.try, a.typed, a.response, a.verdict, a.score, a.maximum, a.hints,
      a.confidence, a.duration, a.program, a.course, l.name, s.module, s.mode, a.session
    FROM attempt AS a JOIN learner AS l ON l.id = a.learner
    JOIN session AS s ON s.learner = a.learner AND s.number = a.session
    WHERE a.score IS NOT NULL AND (?1 IS NULL OR l.name = ?1) AND (?2 IS NULL OR s.module = ?2)
    ORDER BY l.name, a.number
    """
}
