import Assessment
import Delivery
import Localization
import TestKit
import Testing

/// What a session came to is the sum of what its items came to, those of a scenario among them.
@Suite("A summary")
struct SessionSummaryTests {
  /// Three items on one situation, worth 1, 2 and 3 points.
  private static let items: [Item] = [
    "true-false: true", "multiple-choice 2: *a / *b / c / d", "ordering 3: a / b / c",
  ].enumerated().compactMap { index, notation in
    ItemNotation.item(notation).map { item in
      Item(
        id: ItemID("item-\(index + 1)"), stem: item.stem, interaction: item.interaction,
        explanation: item.explanation, points: index + 1)
    }
  }

  private static let module = TrainingModule(
    id: ModuleID("sample"), language: .english, title: "Sample", summary: "A sample.",
    passMark: 50,
    entries: [
      .scenario(
        Scenario(id: ScenarioID("case"), stimulus: Prose(markup: "A case."), items: items))
    ])

  /// The responses as tables write them, `?` for one that is still to come; what they come to in
  /// hundredths, and of how many.
  private static let rows: [(responses: [String], score: Int, maximum: Int)] = [
    (["true", "1 2", "1 2 3"], 600, 600),
    (["false", "3", "3 2 1"], 0, 600),
    (["true", "1", "2 1 3"], 300, 600),
    (["false", "1 2 3", "1 2 3"], 400, 600),
    (["—", "—", "—"], 0, 600),
    (["true", "—", "1 3 2"], 200, 600),
    (["true", "?", "?"], 100, 100),
    (["?", "?", "?"], 0, 0),
  ]

  @Test("adds up the items of a scenario", arguments: rows)
  func sum(responses: [String], score: Int, maximum: Int) throws {
    var attempts: [ItemID: Attempt] = [:]
    for (item, text) in zip(Self.items, responses) where text != "?" {
      let response = try #require(Response(notation: text, for: item))
      attempts[item.id] = attempt(item, response)
    }
    let summary = SessionSummary(of: Self.module, items: Self.items, first: attempts)
    #expect(summary.score.hundredths == score)
    #expect(summary.maximum.hundredths == maximum)
    #expect(summary.skipped == responses.count { $0 == "—" })
    #expect(summary.answered == responses.count { $0 != "—" && $0 != "?" })
    #expect(summary.isPassed == (maximum == 0 ? nil : score * 2 >= maximum))
  }

  private func attempt(_ item: Item, _ response: Response) -> Attempt {
    let outcome = item.outcome(of: response)
    return Attempt(
      item: item.id, kind: item.kind, revision: item.revision, wording: item.wording,
      language: .english, form: item.form, presentation: 1, attemptNumber: 1, typed: "",
      response: response, verdict: outcome.verdict, score: outcome.score, maximum: item.maximum,
      hints: 0, duration: 0)
  }
}
