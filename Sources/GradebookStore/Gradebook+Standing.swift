package import Assessment
import GRDB

/// How far a learner is with every module that they began, since each was last begun anew.
package struct Standing: Sendable {
  /// A lesson that was left before its end.
  package struct OpenLesson: Hashable, Sendable {
    package let module: ModuleID
    package let answered: Int
    package let items: Int
  }

  /// The points of a lesson that was taken to its end.
  package struct Result: Hashable, Sendable {
    package let module: ModuleID
    package let score: Score
    package let maximum: Score
  }

  /// The one worked at last comes first.
  package let openLessons: [OpenLesson]
  /// The latest of each module.
  package let results: [Result]

  package func openLesson(on module: ModuleID) -> OpenLesson? {
    openLessons.first { $0.module == module }
  }

  package func lastResult(of module: ModuleID) -> Result? {
    results.first { $0.module == module }
  }
}

extension Gradebook {
  /// How far a learner is.
  package func standing(of learner: LearnerID) throws(GradebookError) -> Standing {
    try read { database in
      let rows = try Row.fetchAll(
        database.cachedStatement(sql: StandingQuery.sessions), arguments: [learner.row])
      let newest = rows.reduce(into: [String: (open: Row?, finished: Row?)]()) { found, row in
        let module: String = row[0]
        if row[1], found[module, default: (nil, nil)].finished == nil {
          found[module, default: (nil, nil)].finished = row
        } else if !row[1], found[module, default: (nil, nil)].open == nil {
          found[module, default: (nil, nil)].open = row
        }
      }
      // A lesson that was begun again after an open one makes the older one history.
      let open = rows.filter { newest[$0[0]]?.open == $0 }
      return Standing(
        openLessons: open.map { row in
          Standing.OpenLesson(module: ModuleID(row[0]), answered: row[3], items: row[2])
        },
        results: newest.values.compactMap(\.finished).map { row in
          Standing.Result(
            module: ModuleID(row[0]), score: Score(hundredths: row[4]),
            maximum: Score(hundredths: row[5]))
        })
    }
  }
}

private enum StandingQuery {
  /// A learner's lessons since the last reset of each module, the one worked at last first:
  /// `module, finished, items, answered, score, maximum`.
  static let sessions = """
    SELECT s.module,
      EXISTS (SELECT * FROM event
        WHERE learner = s.learner AND session = s.number AND kind = 'finished'),
      s.items, count(a.item), coalesce(sum(a.score), 0),
      coalesce(sum(a.maximum) FILTER (WHERE a.score IS NOT NULL), 0)
    FROM session AS s
    LEFT JOIN attempt AS a ON a.learner = s.learner AND a.session = s.number
      AND a.presentation = 1 AND a.verdict <> 'almost'
    WHERE s.learner = ?1 AND s.mode = 'lesson'
      AND s.number > coalesce((SELECT max(number) FROM event
        WHERE learner = s.learner AND module = s.module AND kind = 'reset'), 0)
    GROUP BY s.number ORDER BY max(s.number, coalesce(max(a.number), 0)) DESC
    """
}
