import Assessment
import GRDB
import Testing

@testable import GradebookStore

/// The file itself holds to what is promised of it, whoever writes to it.
@Suite struct KeepingTests {
  private let gradebook: Gradebook

  init() throws {
    gradebook = try Gradebook.inMemory()
    try gradebook.keep([.event(.read(PageID("welcome"))), .attempt(Sample.attempt())])
  }

  @Test(arguments: [
    "UPDATE attempt SET score = 0",
    "UPDATE session SET language = 'en'",
    "UPDATE event SET page = 'other'",
    "DELETE FROM attempt",
    "DELETE FROM session",
    "DELETE FROM event",
  ]) func nothingIsEdited(change: String) throws {
    let error = try refused(change)
    #expect(error?.message == "recorded rows are never edited")
  }

  @Test(arguments: [3, 5, 0, -1]) func everyRowHasTheNextNumber(number: Int) throws {
    let error = try refused(
      """
      INSERT INTO event (learner, number, kind, module, at, utcOffset)
      VALUES (1, \(number), 'reset', 'orientation', 0, 0)
      """)
    #expect(error?.message == "rows are numbered without gaps")
  }

  @Test(arguments: [
    // A session, an item or a learner that isn't there.
    "session = 9", "learner = 7", "item = ''",
    // Values out of bounds.
    "score = 101", "score = -1", "hints = -1", "duration = -1", "presentation = 0", "try = 0",
    // Words that mean nothing.
    "verdict = 'right'", "form = 'final'", "confidence = 'very'", "response = '[1'",
    // A verdict that doesn't go with its score.
    "score = NULL", "verdict = 'almost'", "verdict = 'awaiting-review'",
    // Another type.
    "score = 'much'", "at = 1.5",
    // The same answer again.
    "presentation = 1",
  ]) func anAttemptIsWhole(change: String) throws {
    try gradebook.write { database in
      try database.execute(
        sql: """
          CREATE TEMP TABLE draft AS SELECT * FROM attempt;
          UPDATE draft SET number = 4, presentation = 2;
          UPDATE draft SET \(change);
          """)
    }
    let error = try refused("INSERT INTO attempt SELECT * FROM draft")
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
  }

  @Test(arguments: [
    "'paused', 1, NULL, NULL, NULL, NULL, NULL",
    "'reset', 1, 'orientation', NULL, NULL, NULL, NULL",
    "'reset', NULL, NULL, NULL, NULL, NULL, NULL",
    "'read', NULL, NULL, 'welcome', NULL, NULL, NULL",
    "'read', 1, NULL, NULL, NULL, NULL, NULL",
    "'hint', 1, NULL, NULL, 'item-1', NULL, NULL",
    "'draft', 1, NULL, NULL, 'item-1', 1, NULL",
    "'remark', 1, NULL, NULL, NULL, NULL, 'text'",
    "'finished', 1, NULL, 'welcome', NULL, NULL, NULL",
  ]) func anEventHasWhatItsKindNeeds(values: String) throws {
    let error = try refused(
      """
      INSERT INTO event
        (learner, number, kind, session, module, page, item, presentation, text, at, utcOffset)
      VALUES (1, 4, \(values), 0, 0)
      """)
    #expect(error?.extendedResultCode == .SQLITE_CONSTRAINT_CHECK)
  }

  /// The error with which the file refuses a statement, and nothing changed.
  private func refused(_ sql: String) throws -> DatabaseError? {
    let before = try content()
    let error = #expect(throws: DatabaseError.self) {
      try gradebook.unguarded { try $0.execute(sql: sql) }
    }
    #expect(try content() == before)
    return error
  }

  private func content() throws -> [Row] {
    try gradebook.read { database in
      try ["session", "attempt", "event"].flatMap {
        try Row.fetchAll(database, sql: "SELECT * FROM \($0)")
      }
    }
  }
}

extension Gradebook {
  /// Uses the connection and throws its errors as SQLite has them.
  func unguarded(_ action: (Database) throws -> Void) throws {
    var failure: (any Error)?
    try withoutTransaction { database in
      do { try action(database) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
