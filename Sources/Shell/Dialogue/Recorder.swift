import Assessment
import GradebookStore

/// Puts a session's answers and events on disk, one durable transaction each.
///
/// The session's own row is written with the first of them, so that a module that was only looked
/// at leaves no trace.
struct Recorder {
  private let gradebook: Gradebook
  private let learner: LearnerID
  private let start: SessionStart
  private let opened: Timestamp
  private let clock: Clock
  private let versions: Versions
  private var session: SessionID?

  /// - Parameter session: the session to go on with, or nil to begin one.
  init(
    _ gradebook: Gradebook, learner: LearnerID, start: SessionStart, session: SessionID?,
    clock: Clock, versions: Versions
  ) {
    self.gradebook = gradebook
    self.learner = learner
    self.start = start
    self.session = session
    self.clock = clock
    self.versions = versions
    opened = clock.now()
  }

  mutating func keep(_ record: SessionRecord) throws(GradebookError) {
    let session = try begun()
    switch record {
    case .attempt(let attempt):
      try gradebook.record(attempt, in: session, at: clock.now(), versions: versions)
    case .event(let event):
      try gradebook.note(event, in: session, at: clock.now())
    }
  }

  private mutating func begun() throws(GradebookError) -> SessionID {
    if let session { return session }
    let begun = try gradebook.begin(start, for: learner, at: opened, versions: versions)
    session = begun
    return begun
  }
}
