import Assessment
import GRDB
import Localization

/// The columns of a table that make up one value, in the order in which they are written and read.
struct StoredColumns {
  let names: [String]

  /// The names as a query lists them, under the table's short name.
  func list(of table: String) -> String {
    names.map { "\(table).\($0)" }.joined(separator: ", ")
  }
}

// MARK: - Sessions

extension SessionStart {
  static let columns = StoredColumns(names: [
    "mode", "module", "form", "language", "seed", "plan",
  ])

  var stored: [(any DatabaseValueConvertible)?] {
    [
      mode.rawValue, module.text, form.rawValue, language.code, Int64(bitPattern: seed),
      PlanText.text(of: plan),
    ]
  }

  init(_ columns: inout RowColumns) throws {
    self.init(
      mode: try columns.choice(), module: try columns.name(), form: try columns.choice(),
      language: try columns.choice(), seed: UInt64(bitPattern: try columns.value()),
      plan: try PlanText.plan(of: columns.value()))
  }

  /// How many items the plan has.
  var itemCount: Int {
    plan.count {
      switch $0 {
      case .item: true
      case .page: false
      }
    }
  }
}

// MARK: - Attempts

extension Attempt {
  static let columns = StoredColumns(names: [
    "item", "kind", "revision", "wording", "language", "form", "presentation", "try", "typed",
    "response", "verdict", "score", "maximum", "hints", "confidence", "duration",
  ])

  var stored: [(any DatabaseValueConvertible)?] {
    [
      item.text, kind.rawValue, revision.text, wording.text, language.code, form.rawValue,
      presentation, attemptNumber, typed, ResponseText.text(of: response), verdict.rawValue,
      score?.hundredths, maximum.hundredths, hints, confidence?.rawValue, duration,
    ]
  }

  init(_ columns: inout RowColumns) throws {
    let item: ItemID = try columns.name()
    let kind: ItemKind = try columns.choice()
    self.init(
      item: item, kind: kind, revision: Fingerprint(try columns.value()),
      wording: Fingerprint(try columns.value()), language: try columns.choice(),
      form: try columns.choice(), presentation: try columns.value(),
      attemptNumber: try columns.value(), typed: try columns.value(),
      response: try ResponseReader.response(columns.optional(), kind: kind),
      verdict: try columns.choice(), score: try columns.optional().map(Score.init(hundredths:)),
      maximum: Score(hundredths: try columns.value()), hints: try columns.value(),
      confidence: try columns.optional().flatMap(Confidence.init(rawValue:)),
      duration: try columns.value())
  }
}
