import Assessment
import GRDB
import Localization

/// A row holds something that this program never writes.
struct UnreadableRow: Error {}

extension Row {
  /// A value of a closed set by its raw text.
  func value<Value: RawRepresentable<String>>(_ column: Int) throws -> Value {
    guard let value = Value(rawValue: self[column]) else { throw UnreadableRow() }
    return value
  }
}

extension SessionStart {
  /// Reads `number, mode, module, form, language, seed, plan, …`.
  init(_ row: Row) throws {
    guard let plan = PlanText.plan(of: row[6]) else { throw UnreadableRow() }
    self.init(
      mode: try row.value(1), module: ModuleID(row[2]), form: try row.value(3),
      language: try row.value(4), seed: UInt64(bitPattern: row[5]), plan: plan)
  }
}

extension Attempt {
  /// Reads `number, at, utcOffset, item, kind, …` as the table has them.
  init(_ row: Row) throws {
    let kind: ItemKind = try row.value(4)
    guard let response = ResponseReader.response(row[12], kind: kind) else { throw UnreadableRow() }
    let score: Int? = row[14]
    let confidence: String? = row[17]
    self.init(
      item: ItemID(row[3]), kind: kind, revision: Fingerprint(row[5]),
      wording: Fingerprint(row[6]), language: try row.value(7), form: try row.value(8),
      presentation: row[9], attemptNumber: row[10], typed: row[11], response: response,
      verdict: try row.value(13), score: score.map(Score.init(hundredths:)),
      maximum: Score(hundredths: row[15]), hints: row[16],
      confidence: confidence.flatMap(Confidence.init(rawValue:)), duration: row[18])
  }
}

extension SessionEvent {
  /// Reads `number, at, utcOffset, kind, module, page, item, presentation, text`.
  init(_ row: Row) throws {
    let stored = StoredEvent(
      kind: try row.value(3), module: row[4], page: row[5], item: row[6], presentation: row[7],
      text: row[8])
    guard let event = stored.sessionEvent else { throw UnreadableRow() }
    self = event
  }
}
