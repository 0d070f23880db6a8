import Assessment

extension AnswerReader {
  /// Reads a line as true or false, in either language whichever is spoken.
  ///
  /// The words of the two don't clash: `f`, `no` and `n` say false in both, `v` and `s` are Spanish
  /// alone, `t` and `y` English alone. (`y`, which is `and` in Spanish, can't be meant as that here.)
  static func judgement(in line: String) throws(AnswerProblem) -> Bool {
    let word = TextFolding.folded(line)
    if affirmations.contains(word) { return true }
    if denials.contains(word) { return false }
    throw AnswerProblem(word.isEmpty ? .empty : .unreadable, expected: .trueOrFalse)
  }

  private static let affirmations: Set<String> = [
    "v", "verdadero", "verdadera", "verdad", "s", "si", "cierto", "cierta", "correcto", "correcta",
    "t", "true", "y", "yes", "right", "correct",
  ]
  private static let denials: Set<String> = [
    "f", "falso", "falsa", "n", "no", "incorrecto", "incorrecta", "mentira",
    "false", "wrong", "incorrect",
  ]
}
