package import Assessment

/// A learner as one gradebook knows them.
package struct LearnerID: Hashable, Sendable {
  let row: Int64
}

/// A session of one learner, by the number that it has among the learner's rows.
package struct SessionID: Hashable, Sendable {
  package let learner: LearnerID
  package let number: Int
}

/// What was running when something was recorded.
package struct Versions: Hashable, Sendable {
  /// The program's version, as `repaso --version` prints it.
  package let program: String
  /// The course's version, as `curriculum.yaml` gives it; empty where there is none.
  package let course: String

  package init(program: String, course: String) {
    self.program = program
    self.course = course
  }
}

/// A session that was begun and hasn't come to its end, with what it left behind so far.
package struct OpenSession: Hashable, Sendable {
  package let id: SessionID
  package let start: SessionStart
  /// In the order in which they were recorded.
  package let records: [SessionRecord]
  /// When the last of them was recorded, or the session was begun.
  package let lastActivity: Timestamp
}
