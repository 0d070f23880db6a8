/// What an answer came to.
package enum Verdict: String, CaseIterable, Hashable, Sendable {
  case correct, partial, incorrect
  /// A near miss: not scored, one more try.
  case almost
  case skipped
  /// Kept for a facilitator to read.
  case awaitingReview = "awaiting-review"
}

/// A response after scoring: the verdict, the points, and what is worth saying to it.
package struct Outcome: Hashable, Sendable {
  package let verdict: Verdict
  /// Nil while there is nothing to count: a near miss, or a reflection that nobody has read.
  package let score: Score?
  /// For the kinds that have parts (pairs, blanks), whether each is right, in the item's order.
  package let parts: [Part]
  /// What the author has to say to this response, in the order of the options concerned.
  package let remarks: [Remark]

  /// How one pair or one blank came out.
  package enum Part: Hashable, Sendable {
    case right, wrong, close
  }

  /// An author's feedback, with the blank and the option that it speaks of where there are any.
  package struct Remark: Hashable, Sendable {
    package let blank: Int?
    package let option: Int?
    package let text: Prose

    package init(blank: Int? = nil, option: Int? = nil, text: Prose) {
      self.blank = blank
      self.option = option
      self.text = text
    }
  }

  package init(verdict: Verdict, score: Score?, parts: [Part] = [], remarks: [Remark] = []) {
    self.verdict = verdict
    self.score = score
    self.parts = parts
    self.remarks = remarks
  }
}
