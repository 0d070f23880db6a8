import Assessment
import Localization

/// The course as one learner sees it: every module in order, and how far they are.
struct CourseOverview: Hashable {
  /// How far a learner is with a module.
  enum State: Hashable {
    case untouched
    /// Left half-way: the number of items answered, of all.
    case open(answered: Int, items: Int)
    /// Taken to its end; the score of the latest time.
    case finished(Score, of: Score)
    /// Its file has mistakes.
    case unavailable
  }

  struct Row: Hashable {
    let module: ModuleID
    let title: String
    let state: State
  }

  let title: String
  let rows: [Row]
  /// The module to go on with: the one last left half-way, else the first that isn't finished.
  let next: ModuleID?

  func row(_ id: ModuleID) -> Row? {
    rows.first { $0.module == id }
  }
}
