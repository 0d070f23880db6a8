/// A statement to judge.
package struct TrueFalseInteraction: Hashable, Sendable {
  package let answer: Bool
  /// What to say to whoever judged wrongly.
  package let feedback: Prose?

  package init(answer: Bool, feedback: Prose? = nil) {
    self.answer = answer
    self.feedback = feedback
  }
}
