import Assessment
import Foundation
import GradebookStore

/// What the survival tests share: the same few answers, and what came of them.
///
/// `REPASO_SURVIVAL=long` has everything tried far more often.
enum Survival {
  static let isLong = ProcessInfo.processInfo.environment["REPASO_SURVIVAL"] == "long"

  /// Whether a sanitizer watches, which takes far more time and addresses than the program.
  static let isSanitized = !Set(["ASAN_OPTIONS", "TSAN_OPTIONS"])
    .isDisjoint(with: ProcessInfo.processInfo.environment.keys)

  /// From the content note to the seventh answer of the fixture `kinds`.
  static let lines = ["", ""] + answers

  static let answers = ["b", "a b", "v", "genocidio", "5", "1a 2b", "a b c"]

  /// How many answers were acknowledged: the feedback that was shown whole.
  static func acknowledged(in output: String) -> Int {
    output.components(separatedBy: "\nFuente: Convención").count - 1
      - (output.contains("página 1 de 1") ? 1 : 0)
  }

  /// Every answer in a home's gradebook.
  static func attempts(_ home: ProgramProcess.Home) throws -> [KeptAttempt] {
    try attempts(home.gradebook)
  }

  /// Every answer in a gradebook, or none where there is no gradebook.
  static func attempts(_ path: String) throws -> [KeptAttempt] {
    guard let gradebook = try Gradebook.openExisting(at: path) else { return [] }
    var attempts: [KeptAttempt] = []
    try gradebook.forEachAttempt(ResultQuery()) { attempts.append($0) }
    return attempts
  }
}
