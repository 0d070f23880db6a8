import Assessment

/// Reads a statement to judge.
extension FieldReader {
  mutating func trueFalse(_ object: borrowing Fields) -> TrueFalseInteraction? {
    let feedback = prose(object, .feedback)
    return flag(object, .answer).map { TrueFalseInteraction(answer: $0, feedback: feedback) }
  }
}
