import Assessment
import GradebookStore

extension ProgramProcess.Home {
  /// What was typed for every answer that is on disk, in the order of recording.
  func answers() throws -> [String] {
    try Survival.attempts(self).map(\.attempt.typed)
  }

  /// The items that were answered, in that order.
  func answeredItems() throws -> [String] {
    try Survival.attempts(self).map(\.attempt.item.text)
  }
}
