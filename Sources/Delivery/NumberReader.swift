import Assessment
import Localization

/// Reads a number that may have its unit beside it.
struct NumberReader {
  let unit: String?
  let language: Language

  func number(in line: String) throws(AnswerProblem) -> DecimalNumber {
    let expected = ExpectedAnswer.number(unit: unit)
    guard !TextFolding.folded(line).isEmpty else { throw AnswerProblem(.empty, expected: expected) }
    guard let typed = TypedNumber(line, in: language) else {
      throw AnswerProblem(.unreadable, expected: expected)
    }
    guard typed.before.isEmpty || typed.after.isEmpty else {
      throw AnswerProblem(.unreadable, expected: expected)
    }
    let beside = typed.before + typed.after
    guard beside.isEmpty || isUnit(beside) else {
      throw AnswerProblem(.besideNumber(beside), expected: expected)
    }
    return typed.value
  }

  /// Whether some words are the unit, in the singular or the plural, `%` in its words too.
  private func isUnit(_ words: String) -> Bool {
    guard let unit else { return false }
    let typed = NumberReader.name(words)
    let expected = NumberReader.name(unit)
    return typed == expected || NumberReader.isPlural(typed, of: expected)
      || NumberReader.isPlural(expected, of: typed)
  }

  /// `años` of `año`, `meses` of `mes`; a single letter has no plural, `ms` isn't several `m`.
  private static func isPlural(_ plural: String, of singular: String) -> Bool {
    singular.count > 1 && (plural == singular + "s" || plural == singular + "es")
  }

  private static func name(_ unit: String) -> String {
    let folded = TextFolding.folded(unit)
    return percent.contains(folded) ? "%" : folded
  }

  private static let percent: Set<String> = ["por ciento", "porciento", "percent", "per cent"]
}
