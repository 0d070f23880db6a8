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
/// Each item counts once, by the answer on its first asking; a near miss doesn't count, the try that
/// followed it does.
package struct SessionScore: Hashable, Sendable {
  package let learner: String
  package let module: ModuleID
  package let mode: SessionMode
  package let form: Form
  /// The language in which the session was begun.
  package let language: Language
  /// How many items got an answer, those included that wait for a reader.
  package let answered: Int
  /// How many were skipped: they earn nothing of what they could have.
  package let skipped: Int
  /// How many items the session set out with.
  package let items: Int
  /// The points earned so far.
  package let score: Score
  /// The points that could have been earned so far, so that a session under way shows how it goes.
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
  /// The number of the session among the learner's rows.
  package let session: Int
  /// The number of the answer among them.
  package let number: Int
  package let attempt: Attempt
  package let at: Timestamp
  package let versions: Versions
}

extension Gradebook {
  /// The sessions with what they came to, by learner and in the order in which they were begun.
  package func scores(_ query: ResultQuery) throws(GradebookError) -> [SessionScore] {
    var scores: [SessionScore] = []
    let sql = ResultsQuery.scores(ofOneLearner: query.learner != nil)
    try forEachRow(sql, query) { columns in
      scores.append(try SessionScore(&columns))
      return true
    }
    return scores
  }

  /// Every scored answer, one by one, by learner and number.
  ///
  /// - Throws: a `GradebookError`, or what `body` throws, where reading stops.
  package func forEachAttempt(
    _ query: ResultQuery, _ body: (KeptAttempt) throws -> Void
  ) throws {
    var failure: (any Error)?
    try forEachRow(ResultsQuery.attempts, query) { columns in
      let attempt = try KeptAttempt(&columns)
      do { try body(attempt) } catch { failure = error }
      return failure == nil
    }
    if let failure { throw failure }
  }

  /// Reads rows as long as `body` says so.
  private func forEachRow(
    _ sql: String, _ query: ResultQuery, _ body: (inout RowColumns) throws -> Bool
  ) throws(GradebookError) {
    try read { database in
      let learner = try query.learner.map { try database.learner(named: $0) }
      if case .some(.none) = learner { return }
      let rows = try Row.fetchCursor(
        database.cachedStatement(sql: sql), arguments: [learner??.row, query.module?.text])
      while let row = try rows.next() {
        var columns = RowColumns(row)
        guard try body(&columns) else { return }
      }
    }
  }
}

extension SessionScore {
  init(_ columns: inout RowColumns) throws {
    self.init(
      learner: try columns.value(), module: try columns.name(), mode: try columns.choice(),
      form: try columns.choice(), language: try columns.choice(), answered: try columns.value(),
      skipped: try columns.value(), items: try columns.value(),
      score: Score(hundredths: try columns.value()),
      maximum: Score(hundredths: try columns.value()), started: try columns.time(),
      finished: try columns.optionalTime())
  }
}

extension KeptAttempt {
  init(_ columns: inout RowColumns) throws {
    self.init(
      learner: try columns.value(), module: try columns.name(), mode: try columns.choice(),
      session: try columns.value(), number: try columns.value(), attempt: try Attempt(&columns),
      at: try columns.time(), versions: try columns.versions())
  }
}

/// What is read, with the learner asked for as `?1` and the module as `?2`; either may be null.
enum ResultsQuery {
  /// Learners by name and each one's sessions by number, beside them what the answers of each came
  /// to: added up first, from the index alone, which has them in the order of sessions. Of one
  /// learner only that part of it is read.
  static func scores(ofOneLearner isOne: Bool) -> String {
    """
    SELECT l.name, s.module, s.mode, s.form, s.language, coalesce(c.answered, 0),
      coalesce(c.skipped, 0), s.items, coalesce(c.score, 0), coalesce(c.maximum, 0),
      s.at, s.utcOffset, e.at, e.utcOffset
    FROM learner AS l CROSS JOIN session AS s ON s.learner = l.id
    LEFT JOIN event AS e
      ON e.learner = s.learner AND e.session = s.number AND e.kind = 'finished'
    LEFT JOIN (
      SELECT a.learner, a.session, count(iif(a.verdict = 'skipped', 1, NULL)) AS skipped,
        count(*) - count(iif(a.verdict = 'skipped', 1, NULL)) AS answered, sum(a.score) AS score,
        sum(iif(a.score IS NULL, 0, a.maximum)) AS maximum
      FROM attempt AS a
      WHERE \(isOne ? "a.learner = ?1 AND" : "") \(ProgressQuery.isCounted)
      GROUP BY a.learner, a.session
    ) AS c ON c.learner = s.learner AND c.session = s.number
    WHERE (?1 IS NULL OR l.id = ?1) AND (?2 IS NULL OR s.module = ?2)
    ORDER BY l.gradebook, l.name, s.learner, s.number
    """
  }

  static let attempts = """
    SELECT l.name, s.module, s.mode, a.session, a.number, \(Attempt.columns.list(of: "a")),
      a.at, a.utcOffset, a.program, a.course
    FROM learner AS l CROSS JOIN attempt AS a ON a.learner = l.id
    JOIN session AS s ON s.learner = a.learner AND s.number = a.session
    WHERE a.score IS NOT NULL AND (?1 IS NULL OR l.id = ?1) AND (?2 IS NULL OR s.module = ?2)
    ORDER BY l.gradebook, l.name, a.learner, a.number
    """
}
