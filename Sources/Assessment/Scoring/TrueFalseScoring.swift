extension TrueFalseInteraction {
  func outcome(of judgement: Bool, worth points: Int) -> Outcome {
    let isRight = judgement == answer
    let remarks = isRight ? [] : [feedback].compactMap(\.self).map { Outcome.Remark(text: $0) }
    return .scored(isRight: isRight, worth: points, remarks: remarks)
  }
}
