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
    let lessons = try read { database in
      try Array(
        Row.fetchCursor(
          database.cachedStatement(sql: StandingQuery.lessons), arguments: [learner.row]
        ).map(Lesson.init))
    }
    // A lesson that was begun again after an open one makes the older one history.
    return Standing(
      openLessons: firstOfEachModule(lessons.filter { !$0.isFinished }).map { lesson in
        Standing.OpenLesson(
          module: lesson.module, answered: lesson.answered, items: lesson.items)
      },
      results: firstOfEachModule(lessons.filter(\.isFinished)).map { lesson in
        Standing.Result(module: lesson.module, score: lesson.score, maximum: lesson.maximum)
      })
  }

  private func firstOfEachModule(_ lessons: [Lesson]) -> [Lesson] {
    var seen: Set<ModuleID> = []
    return lessons.filter { seen.insert($0.module).inserted }
  }
}

/// What a lesson came to so far.
private struct Lesson {
  let module: ModuleID
  let isFinished: Bool
  let items: Int
  let answered: Int
  let score: Score
  let maximum: Score

  init(_ row: Row) throws {
    var columns = RowColumns(row)
    module = try columns.name()
    isFinished = try columns.value()
    items = try columns.value()
    answered = try columns.value()
    score = Score(hundredths: try columns.value())
    maximum = Score(hundredths: try columns.value())
  }
}

private enum StandingQuery {
  /// A learner's lessons since the last reset of each module, the one worked at last first:
  /// `module, finished, items, answered, score, maximum`.
  static let lessons = """
    SELECT s.module,
      EXISTS (SELECT * FROM event
        WHERE learner = s.learner AND session = s.number AND kind = 'finished'),
      s.items, count(a.session), coalesce(sum(a.score), 0),
      coalesce(sum(iif(a.score IS NULL, 0, a.maximum)), 0)
    FROM session AS s LEFT JOIN attempt AS a
      ON a.learner = s.learner AND a.session = s.number AND \(ProgressQuery.isCounted)
    WHERE s.learner = ?1 AND s.mode = 'lesson' AND \(ProgressQuery.isSinceReset)
    GROUP BY s.number ORDER BY max(s.number, coalesce(max(a.number), 0)) DESC
    """
}
