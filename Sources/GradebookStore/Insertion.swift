import Assessment

/// The statements that append rows, each with the learner's next number.
///
/// The first argument is the learner, the others are the columns in their order.
enum Insertion {
  static let session =
    into(
      "session", SessionStart.columns, ["uuid", "items", "at", "utcOffset", "program", "course"])
    + " RETURNING number"

  static let attempt = into(
    "attempt", Attempt.columns, ["session", "at", "utcOffset", "program", "course"])

  static let event = into("event", StoredEvent.columns, ["session", "at", "utcOffset"])

  private static func into(_ table: String, _ columns: StoredColumns, _ more: [String]) -> String {
    let names = columns.names + more
    let places = names.indices.map { "?\($0 + 2)" }
    return """
      INSERT INTO \(table) (learner, number, \(names.joined(separator: ", "))) VALUES
      (?1, (SELECT number + 1 FROM lastNumber WHERE learner = ?1), \(places.joined(separator: ", ")))
      """
  }
}
