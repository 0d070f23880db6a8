/// A word or a few to be typed.
package struct TextEntryInteraction: Hashable, Sendable {
  /// The answers that are right, the first of them the one to show.
  package let accepted: [String]
  /// Answers that are wrong but worth speaking to.
  package let almost: [AlmostAnswer]
  /// Whether the answer is compared to the letter.
  package let isExact: Bool

  package init(accepted: [String], almost: [AlmostAnswer] = [], isExact: Bool = false) {
    self.accepted = accepted
    self.almost = almost
    self.isExact = isExact
  }
}

/// A wrong answer that the author foresaw, with what to say to it.
package struct AlmostAnswer: Hashable, Sendable {
  package let text: String
  package let feedback: Prose

  package init(text: String, feedback: Prose) {
    self.text = text
    self.feedback = feedback
  }
}
