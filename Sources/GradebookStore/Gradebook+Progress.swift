package import Assessment
import GRDB

extension Gradebook {
  /// The points of a learner's latest answer to each item, by module: the first of its asking that
  /// counted, since the module was last begun anew.
  package func latestScores(
    of learner: LearnerID
  ) throws(GradebookError) -> [ModuleID: [ItemID: Score]] {
    try read { database in
      let rows = try Row.fetchCursor(
        database.cachedStatement(sql: ProgressQuery.latest), arguments: [learner.row])
      var scores: [ModuleID: [ItemID: Score]] = [:]
      while let row = try rows.next() {
        scores[ModuleID(row[0]), default: [:]][ItemID(row[1])] = Score(hundredths: row[2])
      }
      return scores
    }
  }
}

private enum ProgressQuery {
  /// `module, item, score`. Of each group SQLite gives the row that holds the largest number.
  static let latest = """
    SELECT s.module, a.item, a.score, max(a.number)
    FROM attempt AS a JOIN session AS s ON s.learner = a.learner AND s.number = a.session
    WHERE a.learner = ?1 AND a.presentation = 1 AND a.score IS NOT NULL
      AND s.number > coalesce((SELECT max(number) FROM event
        WHERE learner = s.learner AND module = s.module AND kind = 'reset'), 0)
    GROUP BY s.module, a.item
    """
}
