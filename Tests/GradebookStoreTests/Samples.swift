import Assessment
import GradebookStore
import Localization

/// Records as a session leaves them, for tests to put into gradebooks.
enum Sample {
  static let versions = Versions(program: "1.0", course: "2026-01")

  /// A moment in Quito, so many seconds after the first.
  static func time(_ seconds: Int64 = 0) -> Timestamp {
    Timestamp(milliseconds: 1_700_000_000_000 + seconds * 1000, offsetMinutes: -300)
  }

  static func start(
    mode: SessionMode = .lesson, module: String = "orientation", form: Form = .practice,
    items: Int = 3
  ) -> SessionStart {
    SessionStart(
      mode: mode, module: ModuleID(module), form: form, language: .spanish,
      seed: 0xFFFF_0000_1234_5678,
      plan: [.page(PageID("welcome"))] + (1...items).map { .item(ItemID("item-\($0)")) })
  }

  static func attempt(
    _ item: String = "item-1", kind: ItemKind = .singleChoice, presentation: Int = 1,
    attemptNumber: Int = 1, typed: String = "b", response: Response = .choice([1]),
    verdict: Verdict = .correct, score: Score? = Score(points: 1), hints: Int = 0,
    confidence: Confidence? = nil, duration: Int64 = 4200
  ) -> Attempt {
    Attempt(
      item: ItemID(item), kind: kind, revision: Fingerprint("00112233aabbccdd"),
      wording: Fingerprint("ffeeddcc00112233"), language: .spanish, form: .practice,
      presentation: presentation, attemptNumber: attemptNumber, typed: typed, response: response,
      verdict: verdict, score: score, maximum: Score(points: 1), hints: hints,
      confidence: confidence, duration: duration)
  }

  /// A short text that was nearly right.
  static func nearMiss(_ item: String = "item-1") -> Attempt {
    attempt(
      item, kind: .shortText, typed: "genosidio", response: .text("genosidio"), verdict: .almost,
      score: nil)
  }

  static func skipped(_ item: String) -> Attempt {
    attempt(item, typed: ":saltar", response: .omitted, verdict: .skipped, score: .zero)
  }

  static func reflection(_ item: String) -> Attempt {
    attempt(
      item, kind: .reflection, typed: "uno\ndos", response: .reflection("uno\ndos"),
      verdict: .awaitingReview, score: nil)
  }
}

extension Gradebook {
  /// Begins a session of a learner and records the rest in it, a second apart each.
  @discardableResult
  func keep(
    _ records: [SessionRecord], of learner: String = "ana", start: SessionStart = Sample.start()
  ) throws(GradebookError) -> SessionID {
    let id = try self.learner(named: learner, at: Sample.time())
    let session = try begin(start, for: id, at: Sample.time(), versions: Sample.versions)
    for (second, record) in records.enumerated() {
      try keep(record, in: session, at: Sample.time(Int64(second + 1)))
    }
    return session
  }

  func keep(
    _ record: SessionRecord, in session: SessionID, at time: Timestamp = Sample.time()
  ) throws(GradebookError) {
    switch record {
    case .attempt(let attempt):
      try self.record(attempt, in: session, at: time, versions: Sample.versions)
    case .event(let event): try note(event, in: session, at: time)
    }
  }
}
