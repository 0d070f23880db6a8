import Assessment
import Delivery
import Localization
import Testing

@Suite("A lesson")
struct SessionTests {
  /// Everything answered rightly, from the first page to the last item.
  static let rightLines = [
    "", "a", "", "genocidio", "delegación", "protección", "Una línea", ":listo",
  ]

  @Test("shows its pages, then the items that belong to them")
  func order() {
    var lesson = SampleSession()
    #expect(lesson.prompt == .proceed)
    lesson.type("")
    #expect(lesson.prompt == .answer(Place(1, of: 4)))
    lesson.type("a")
    #expect(lesson.prompt == .proceed)
    lesson.type("")
    #expect(lesson.prompt == .answer(Place(2, of: 4)))
  }

  @Test("records an answer before it shows its feedback")
  func recordsFirst() throws {
    var lesson = SampleSession()
    lesson.type("", "b")
    let recorded = try #require(
      lesson.effects.firstIndex { if case .record(.attempt) = $0 { true } else { false } })
    let shown = try #require(
      lesson.effects.firstIndex { if case .show(.feedback) = $0 { true } else { false } })
    #expect(recorded < shown)
  }

  @Test("ends with the points, and with what a facilitator will read apart")
  func summary() throws {
    var lesson = SampleSession()
    for line in Self.rightLines { lesson.type(line) }
    guard case .summary(let summary) = lesson.scenes.last else {
      Issue.record("no summary: \(lesson.effects)")
      return
    }
    #expect(summary.answered == 4)
    #expect(summary.score == Score(points: 4))
    #expect(summary.maximum == Score(points: 4))
    #expect(summary.awaitingReview == 1)
    #expect(summary.isPassed == true)
    #expect(lesson.records.last == .event(.finished))
    #expect(lesson.effects.last == .end(.finished))
  }

  @Test("asks again what can't be read, without counting it")
  func unreadable() {
    var lesson = SampleSession()
    lesson.type("", "z")
    guard case .problem = lesson.scenes.first else {
      Issue.record("not refused")
      return
    }
    #expect(lesson.attempts.isEmpty)
    #expect(lesson.prompt == .answer(Place(1, of: 4)))
    lesson.type("")
    #expect(lesson.attempts.isEmpty)
  }

  @Test("gives one more try after a near miss, and counts the second")
  func nearMiss() {
    var lesson = SampleSession()
    lesson.type("", "a", "", "genosidio")
    #expect(lesson.attempts.last?.verdict == .almost)
    #expect(lesson.attempts.last?.score == nil)
    lesson.type("genocidio")
    #expect(lesson.attempts.map(\.verdict) == [.correct, .almost, .correct])
    #expect(lesson.attempts.last?.attemptNumber == 2)
    #expect(lesson.attempts.last?.presentation == 1)
  }

  @Test("counts a second near miss as wrong")
  func secondNearMiss() {
    var lesson = SampleSession()
    lesson.type("", "a", "", "genosidio", "genosidio")
    #expect(lesson.attempts.map(\.verdict) == [.correct, .almost, .incorrect])
  }

  @Test("asks only the blanks again that were nearly right")
  func clozeNearMiss() {
    var lesson = SampleSession()
    lesson.type("", "a", "", "genocidio", "delegasión", "protección")
    #expect(lesson.attempts.last?.verdict == .almost)
    #expect(lesson.prompt == .blank(Place(3, of: 4), blank: 0))
    lesson.type("delegación")
    #expect(lesson.attempts.last?.verdict == .correct)
    #expect(lesson.attempts.last?.score == Score(points: 2))
  }

  @Test("brings back once what went wrong, and keeps the first score")
  func review() {
    var lesson = SampleSession()
    lesson.type("", "b", "", "genocidio", "delegación", "protección", "Una línea", ":listo")
    #expect(lesson.scenes.contains(.reviewBegins(items: 1)))
    #expect(lesson.prompt == .answer(Place(1, of: 1)))
    lesson.type("a")
    #expect(lesson.attempts.last?.presentation == 2)
    guard case .summary(let summary) = lesson.scenes.last else {
      Issue.record("no summary")
      return
    }
    #expect(summary.score == Score(points: 3))
  }

  @Test("records a skipped item with no points, and does not bring it back")
  func skip() {
    var lesson = SampleSession()
    lesson.type("", ":saltar")
    #expect(lesson.attempts.map(\.verdict) == [.skipped])
    #expect(lesson.attempts.first?.score == .zero)
    lesson.type("", "genocidio", "delegación", "protección", "Una línea", ":listo")
    #expect(lesson.effects.last == .end(.finished))
  }
}
