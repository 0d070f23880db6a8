package import Typesetting

/// What is asked of a person, and what helps them type it.
package struct LinePrompt: Sendable {
  /// What stands before the cursor, with the space after it: `3/12 > `. One line.
  package let text: StyledText
  /// Whether several lines that are pasted stay several. Where not, their ends become spaces: one
  /// paste never answers two questions.
  package let takesManyLines: Bool
  /// When to stop waiting.
  package let deadline: ContinuousClock.Instant?
  /// The words and terms that may stand at the end of a line begun like this. Those that go on from
  /// what is typed are chosen from them (`Completion`).
  package let candidates: @Sendable (_ lineBeforeCursor: String) -> [String]

  package init(
    _ text: StyledText, takesManyLines: Bool = false, deadline: ContinuousClock.Instant? = nil,
    candidates: @escaping @Sendable (_ lineBeforeCursor: String) -> [String] = { _ in [] }
  ) {
    self.text = text
    self.takesManyLines = takesManyLines
    self.deadline = deadline
    self.candidates = candidates
  }
}
