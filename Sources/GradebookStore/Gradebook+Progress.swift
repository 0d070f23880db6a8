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
        var columns = RowColumns(row)
        let module: ModuleID = try columns.name()
        scores[module, default: [:]][try columns.name()] = Score(hundredths: try columns.value())
      }
      return scores
    }
  }
}

enum ProgressQuery {
  /// Whether an attempt `a` counts: given on the first asking, and more than a near miss.
  static let isCounted = "a.presentation = 1 AND a.verdict <> 'almost'"

  /// Whether a session `s` was begun after its module was last reset.
  static let isSinceReset = """
    s.number > coalesce((SELECT max(number) FROM event
      WHERE learner = s.learner AND module = s.module AND kind = 'reset'), 0)
    """

  /// `module, item, score`. Of each group SQLite gives the row that holds the largest number.
  static let latest = """
    SELECT s.module, a.item, a.score, max(a.number)
    FROM attempt AS a JOIN session AS s ON s.learner = a.learner AND s.number = a.session
    WHERE a.learner = ?1 AND a.score IS NOT NULL AND \(isCounted) AND \(isSinceReset)
    GROUP BY s.module, a.item
    """
}
