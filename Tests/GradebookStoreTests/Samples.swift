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
}
