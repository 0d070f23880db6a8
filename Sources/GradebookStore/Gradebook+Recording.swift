package import Assessment
import GRDB

extension Gradebook {
  /// Begins a session.
  package func begin(
    _ start: SessionStart, for learner: LearnerID, at time: Timestamp, versions: Versions
  ) throws(GradebookError) -> SessionID {
    let more: [any DatabaseValueConvertible] = [
      RandomID.text(), start.itemCount, time.milliseconds, time.offsetMinutes, versions.program,
      versions.course,
    ]
    return try write { database in
      let number = try Int.fetchOne(
        database.cachedStatement(sql: Insertion.session),
        arguments: StatementArguments([learner.row] + start.stored + more))
      guard let number else { throw UnreadableRow() }
      return SessionID(learner: learner, number: number)
    }
  }

  /// Records an answer.
  package func record(
    _ attempt: Attempt, in session: SessionID, at time: Timestamp, versions: Versions
  ) throws(GradebookError) {
    let more: [any DatabaseValueConvertible] = [
      session.number, time.milliseconds, time.offsetMinutes, versions.program, versions.course,
    ]
    try append(Insertion.attempt, session.learner, attempt.stored + more)
  }

  /// Records what else happened in a session.
  package func note(
    _ event: SessionEvent, in session: SessionID, at time: Timestamp
  ) throws(GradebookError) {
    try append(StoredEvent(event), session.learner, session: session.number, at: time)
  }

  /// Lets a learner begin a module anew: what was recorded of it stays, but no longer counts as
  /// progress and isn't gone on with.
  package func reset(
    _ module: ModuleID, for learner: LearnerID, at time: Timestamp
  ) throws(GradebookError) {
    try append(
      StoredEvent(kind: .reset, module: module.text), learner, session: nil, at: time)
  }

  private func append(
    _ event: StoredEvent, _ learner: LearnerID, session: Int?, at time: Timestamp
  ) throws(GradebookError) {
    let more: [(any DatabaseValueConvertible)?] = [
      session, time.milliseconds, time.offsetMinutes,
    ]
    try append(Insertion.event, learner, event.stored + more)
  }

  private func append(
    _ insertion: String, _ learner: LearnerID, _ values: [(any DatabaseValueConvertible)?]
  ) throws(GradebookError) {
    try write { database in
      try database.cachedStatement(sql: insertion).execute(
        arguments: StatementArguments([learner.row] + values))
    }
  }
}
