import Localization

/// A mistake in the key of a numeric item.
package enum NumericFault: Fault {
  case noKey
  /// Two fields that exclude each other.
  case contradiction(FieldName, FieldName)
  case inverted(low: String, high: String)
  case notTwoNumbers(Int)
  case negativeTolerance

  package var code: ProblemCode {
    switch self {
    case .noKey: .noNumericKey
    case .contradiction: .contradictoryKey
    case .inverted: .invertedRange
    case .notTwoNumbers: .notTwoNumbers
    case .negativeTolerance: .negativeTolerance
    }
  }

  var words: FaultWords {
    switch self {
    case .noKey:
      FaultWords(
        headline: Wording(
          es: "un ítem `numeric` necesita `answer` o `between`",
          en: "a `numeric` item needs `answer` or `between`"),
        help: Wording(
          es: "añada `answer:` con el número, o `between:` con dos, como `[2, 5]`",
          en: "add `answer:` with the number, or `between:` with two, as in `[2, 5]`"))
    case .contradiction(let first, let second):
      FaultWords(
        headline: Wording(
          es: "`\(first)` y `\(second)` no pueden ir juntos",
          en: "`\(first)` and `\(second)` can't stand together"),
        help: Wording(
          es: "deje `answer`, con `tolerance` si hace falta, o solo `between`",
          en: "keep `answer`, with `tolerance` where needed, or `between` alone"))
    case .inverted(let low, let high):
      FaultWords(
        headline: Wording(
          es: "ningún número está entre \(low.code) y \(high.code)",
          en: "no number lies between \(low.code) and \(high.code)"),
        help: Wording(
          es: "escriba primero el menor: `[\(high), \(low)]`",
          en: "write the lower one first: `[\(high), \(low)]`"))
    case .notTwoNumbers(let count):
      FaultWords(
        headline: Wording(
          es: "`between` lleva dos números, no \(count)",
          en: "`between` takes two numbers, not \(count)"),
        help: Wording(
          es: "escriba el menor y el mayor, como `[2, 5]`",
          en: "write the lowest and the highest, as in `[2, 5]`"))
    case .negativeTolerance:
      FaultWords(
        headline: Wording(
          es: "`tolerance` no puede ser negativa", en: "`tolerance` can't be below zero"),
        help: Wording(es: "quite el signo menos", en: "take the minus sign out"))
    }
  }
}
