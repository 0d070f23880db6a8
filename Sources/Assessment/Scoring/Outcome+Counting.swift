extension Outcome {
  /// The outcome of a response that earned a part of a whole: right, partly right or wrong.
  static func scored(
    part: Int, of whole: Int, worth points: Int, parts: [Part] = [], remarks: [Remark] = []
  ) -> Outcome {
    let verdict: Verdict = part == whole ? .correct : part == 0 ? .incorrect : .partial
    return Outcome(
      verdict: verdict, score: Score(points: points, part: part, of: whole), parts: parts,
      remarks: remarks)
  }

  /// The outcome of a response that is either right or wrong.
  static func scored(
    isRight: Bool, worth points: Int, remarks: [Remark] = []
  ) -> Outcome {
    scored(part: isRight ? 1 : 0, of: 1, worth: points, remarks: remarks)
  }
}
