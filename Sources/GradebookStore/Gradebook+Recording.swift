package import Assessment
import GRDB
import Localization

extension Gradebook {
  /// The learner of a name, entered into the gradebook on first use.
  package func learner(named name: String, at time: Timestamp) throws(GradebookError) -> LearnerID {
    if let known = try learner(named: name) { return known }
    return try write { database in
      try database.execute(
        sql: """
          INSERT INTO learner (gradebook, name, createdAt, utcOffset) VALUES (1, ?, ?, ?)
          ON CONFLICT DO NOTHING
          """, arguments: [name, time.milliseconds, time.offsetMinutes])
      return try LearnerID(row: database.learnerRow(named: name) ?? database.lastInsertedRowID)
    }
  }

  /// The learner of a name; nil where the gradebook knows none.
  package func learner(named name: String) throws(GradebookError) -> LearnerID? {
    try read { database in try database.learnerRow(named: name).map(LearnerID.init(row:)) }
  }

  /// Begins a session.
  package func begin(
    _ start: SessionStart, for learner: LearnerID, at time: Timestamp, versions: Versions
  ) throws(GradebookError) -> SessionID {
    try write { database in
      let insertion = try database.cachedStatement(sql: Insertion.session)
      let number = try Int.fetchOne(
        insertion,
        arguments: [
          learner.row, RandomID.text(), start.mode.rawValue, start.module.text,
          start.form.rawValue, start.language.code, Int64(bitPattern: start.seed),
          PlanText.text(of: start.plan), start.itemCount, time.milliseconds, time.offsetMinutes,
          versions.program, versions.course,
        ])
      return SessionID(learner: learner, number: number ?? 0)
    }
  }

  /// Records an answer.
  package func record(
    _ attempt: Attempt, in session: SessionID, at time: Timestamp, versions: Versions
  ) throws(GradebookError) {
    try write { database in
      try database.cachedStatement(sql: Insertion.attempt).execute(
        arguments: [
          session.learner.row, session.number, attempt.item.text, attempt.kind.rawValue,
          attempt.revision.text, attempt.wording.text, attempt.language.code,
          attempt.form.rawValue, attempt.presentation, attempt.attemptNumber, attempt.typed,
          ResponseText.text(of: attempt.response), attempt.verdict.rawValue,
          attempt.score?.hundredths, attempt.maximum.hundredths, attempt.hints,
          attempt.confidence?.rawValue, attempt.duration, time.milliseconds, time.offsetMinutes,
          versions.program, versions.course,
        ])
    }
  }

  /// Records what else happened in a session.
  package func note(
    _ event: SessionEvent, in session: SessionID, at time: Timestamp
  ) throws(GradebookError) {
    try insert(StoredEvent(event), learner: session.learner, session: session.number, at: time)
  }

  /// Lets a learner begin a module anew: what was recorded of it stays, but no longer counts as
  /// progress and isn't gone on with.
  package func reset(
    _ module: ModuleID, for learner: LearnerID, at time: Timestamp
  ) throws(GradebookError) {
    let event = StoredEvent(kind: .reset, module: module.text)
    try insert(event, learner: learner, session: nil, at: time)
  }

  private func insert(
    _ event: StoredEvent, learner: LearnerID, session: Int?, at time: Timestamp
  ) throws(GradebookError) {
    try write { database in
      try database.cachedStatement(sql: Insertion.event).execute(
        arguments: [
          learner.row, session, event.kind.rawValue, event.module, event.page, event.item,
          event.presentation, event.text, time.milliseconds, time.offsetMinutes,
        ])
    }
  }
}

extension Database {
  func learnerRow(named name: String) throws -> Int64? {
    try Int64.fetchOne(
      cachedStatement(sql: "SELECT id FROM learner WHERE gradebook = 1 AND name = ?"),
      arguments: [name])
  }
}

extension SessionStart {
  var itemCount: Int {
    plan.count {
      switch $0 {
      case .item: true
      case .page: false
      }
    }
  }
}
