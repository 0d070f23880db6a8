/// The statements that append rows, each with the learner's next number.
enum Insertion {
  static let session =
    into(
      "session",
      [
        "uuid", "mode", "module", "form", "language", "seed", "plan", "items", "at", "utcOffset",
        "program", "course",
      ]) + " RETURNING number"

  static let attempt = into(
    "attempt",
    [
      "session", "item", "kind", "revision", "wording", "language", "form", "presentation", "try",
      "typed", "response", "verdict", "score", "maximum", "hints", "confidence", "duration", "at",
      "utcOffset", "program", "course",
    ])

  static let event = into(
    "event",
    [
      "session", "kind", "module", "page", "item", "presentation", "text", "at", "utcOffset",
    ])

  /// The learner is the first argument, the columns the others.
  private static func into(_ table: String, _ columns: [String]) -> String {
    let places = columns.indices.map { "?\($0 + 2)" }
    return """
      INSERT INTO \(table) (learner, number, \(columns.joined(separator: ", "))) VALUES
      (?1, (SELECT number + 1 FROM lastNumber WHERE learner = ?1), \(places.joined(separator: ", ")))
      """
  }
}
