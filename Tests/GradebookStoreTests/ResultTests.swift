import Assessment
import GRDB
import Localization
import Testing

@testable import GradebookStore

/// What counts, of which sessions, and where it is read from.
@Suite struct ResultTests {
  private let gradebook: Gradebook
  private let orientation = ModuleID("orientation")

  init() throws {
    gradebook = try Gradebook.inMemory()
  }

  private func ana() throws -> LearnerID {
    try gradebook.learner(named: "ana", at: Sample.time())
  }

  // MARK: - Scores

  @Test func theFirstAnswerThatCountsIsSummed() throws {
    try gradebook.keep([
      .attempt(Sample.nearMiss("item-1")),
      .attempt(Sample.attempt("item-1", attemptNumber: 2)),
      .attempt(Sample.skipped("item-2")),
      .attempt(Sample.attempt("item-2", presentation: 2)),
      .attempt(Sample.reflection("item-3")),
      .attempt(
        Sample.attempt("item-4", verdict: .partial, score: Score(hundredths: 33))),
      .attempt(Sample.nearMiss("item-5")),
    ])
    let score = try #require(try gradebook.scores(ResultQuery()).first)
    // Items 1, 3 and 4; the second was skipped, the fifth has only been missed nearly.
    #expect(score.answered == 3)
    #expect(score.skipped == 1)
    #expect(score.items == 3)
    // A whole point, none, and a third; the reflection waits for a reader.
    #expect(score.score == Score(hundredths: 133))
    #expect(score.maximum == Score(points: 3))
    #expect(score.finished == nil)
  }

  @Test func aSessionWithoutAnswersHasNoPoints() throws {
    let session = try gradebook.keep(
      [.event(.read(PageID("welcome")))], start: Sample.start(mode: .exam, form: .posttest))
    try gradebook.note(.finished, in: session, at: Sample.time(60))
    let score = try #require(try gradebook.scores(ResultQuery()).first)
    #expect(score.answered == 0)
    #expect(score.maximum == .zero)
    #expect(score.mode == .exam)
    #expect(score.form == .posttest)
    #expect(score.language == .spanish)
    #expect(score.started == Sample.time())
    #expect(score.finished == Sample.time(60))
  }

  @Test func scoresAreByLearnerAndBeginning() throws {
    for learner in ["luis", "ana", "luis"] {
      for module in ["responses", "orientation"] {
        try gradebook.keep(
          [.attempt(Sample.attempt())], of: learner, start: Sample.start(module: module))
      }
    }
    func seen(_ query: ResultQuery) throws -> [String] {
      try gradebook.scores(query).map { "\($0.learner) \($0.module)" }
    }
    let luis = ["luis responses", "luis orientation", "luis responses", "luis orientation"]
    #expect(try seen(ResultQuery()) == ["ana responses", "ana orientation"] + luis)
    #expect(try seen(ResultQuery(learner: "luis")) == luis)
    #expect(try seen(ResultQuery(module: orientation)).count == 3)
    #expect(
      try seen(ResultQuery(learner: "ana", module: orientation)) == ["ana orientation"])
    #expect(try seen(ResultQuery(learner: "eva")) == [])
    #expect(try seen(ResultQuery(module: ModuleID("migration-map"))) == [])
  }

  // MARK: - Attempts

  @Test func everyScoredAnswerIsListed() throws {
    let session = try gradebook.keep([
      .attempt(Sample.nearMiss("item-1")),
      .attempt(Sample.attempt("item-1", attemptNumber: 2, confidence: .sure)),
      .event(.hint(ItemID("item-2"), presentation: 1)),
      .attempt(Sample.skipped("item-2")),
      .attempt(Sample.attempt("item-2", presentation: 2)),
      .attempt(Sample.reflection("item-3")),
    ])
    var kept: [KeptAttempt] = []
    try gradebook.forEachAttempt(ResultQuery()) { kept.append($0) }
    #expect(kept.map(\.number) == [3, 5, 6])
    #expect(kept.map(\.attempt.verdict) == [.correct, .skipped, .correct])
    #expect(
      kept.first
        == KeptAttempt(
          learner: "ana", module: orientation, mode: .lesson, session: session.number, number: 3,
          attempt: Sample.attempt("item-1", attemptNumber: 2, confidence: .sure),
          at: Sample.time(2), versions: Sample.versions))
  }

  @Test func readingStopsWhereItIsToldTo() throws {
    struct Enough: Error {}
    try gradebook.keep((1...5).map { .attempt(Sample.attempt("item-\($0)")) })
    var count = 0
    #expect(throws: Enough.self) {
      try gradebook.forEachAttempt(ResultQuery()) { _ in
        count += 1
        if count == 2 { throw Enough() }
      }
    }
    #expect(count == 2)
    #expect(try gradebook.scores(ResultQuery()).count == 1)
  }

  // MARK: - Progress

  @Test func theLatestScoreOfEachItemIsProgress() throws {
    try gradebook.keep([
      .attempt(Sample.attempt("item-1")), .attempt(Sample.attempt("item-2")),
    ])
    try gradebook.keep([
      .attempt(Sample.attempt("item-1", verdict: .incorrect, score: .zero)),
      .attempt(Sample.attempt("item-1", presentation: 2)),
      .attempt(Sample.nearMiss("item-2")),
      .attempt(Sample.reflection("item-3")),
    ])
    try gradebook.keep([.attempt(Sample.attempt())], start: Sample.start(module: "responses"))
    try gradebook.keep([.attempt(Sample.attempt())], of: "luis")
    let latest = try gradebook.latestScores(of: try ana())
    #expect(
      latest == [
        orientation: [ItemID("item-1"): .zero, ItemID("item-2"): Score(points: 1)],
        ModuleID("responses"): [ItemID("item-1"): Score(points: 1)],
      ])

    try gradebook.reset(orientation, for: try ana(), at: Sample.time())
    #expect(try gradebook.latestScores(of: try ana()).keys.map(\.text) == ["responses"])
    #expect(try gradebook.scores(ResultQuery()).count == 4)
  }

  @Test func howFarALearnerIs() throws {
    let first = try gradebook.keep([.attempt(Sample.attempt("item-1"))])
    let other = try gradebook.keep([], start: Sample.start(module: "responses", items: 5))
    try gradebook.keep(.attempt(Sample.attempt("item-2")), in: first)
    try gradebook.keep([.attempt(Sample.attempt())], start: Sample.start(mode: .exam))

    var standing = try gradebook.standing(of: try ana())
    #expect(standing.openLessons.map(\.module.text) == ["orientation", "responses"])
    #expect(standing.openLesson(on: orientation)?.answered == 2)
    #expect(standing.openLesson(on: ModuleID("responses"))?.items == 5)
    #expect(standing.lastResult(of: orientation) == nil)

    try gradebook.note(.finished, in: first, at: Sample.time())
    try gradebook.note(.finished, in: other, at: Sample.time())
    try gradebook.keep([.attempt(Sample.skipped("item-1")), .event(.finished)])
    standing = try gradebook.standing(of: try ana())
    #expect(standing.openLessons == [])
    #expect(standing.lastResult(of: orientation)?.score == .zero)
    #expect(standing.lastResult(of: orientation)?.maximum == Score(points: 1))
    #expect(standing.lastResult(of: ModuleID("responses"))?.maximum == .zero)

    try gradebook.reset(orientation, for: try ana(), at: Sample.time())
    #expect(try gradebook.standing(of: try ana()).lastResult(of: orientation) == nil)
  }

  // MARK: - How it is read

  /// A million answers are summed without a row of theirs being read, and nothing is sorted; of one
  /// learner's no other's is looked at.
  @Test(arguments: [
    (false, "SCAN a USING COVERING INDEX attemptCounted"),
    (true, "SEARCH a USING COVERING INDEX attemptCounted (learner=?)"),
  ])
  func totalsAreReadFromTheIndex(isOne: Bool, step: String) throws {
    let plan = try self.plan(of: ResultsQuery.scores(ofOneLearner: isOne))
    #expect(plan.contains(step))
    #expect(!plan.contains { $0.contains("TEMP B-TREE") })
  }

  @Test func answersAreReadInTheirOrder() throws {
    let plan = try self.plan(of: ResultsQuery.attempts)
    #expect(plan.contains { $0.hasPrefix("SEARCH a USING PRIMARY KEY (learner=?)") })
    #expect(!plan.contains { $0.contains("TEMP B-TREE") || $0.contains("AUTOMATIC") })
  }

  private func plan(of sql: String) throws -> [String] {
    try gradebook.read { database in
      try Row.fetchAll(
        database, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: [nil, nil]
      ).map { $0["detail"] }
    }
  }
}
