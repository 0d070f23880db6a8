import Localization

/// A mistake in the gaps of a cloze text or in the blanks that fill them.
package enum GapFault: Fault {
  case noGap
  case withoutBlank(String, nearest: String?)
  case blankWithoutGap(String)
  case repeated(String)
  case malformed(String)
  /// A blank with neither `accept` nor `choices`.
  case withoutFilling(String)
  /// A blank with both.
  case twoFillings(String)
  /// A blank whose name has other characters than letters, digits and hyphens.
  case malformedName(String)

  package var code: ProblemCode {
    switch self {
    case .noGap: .noGap
    case .withoutBlank: .gapWithoutBlank
    case .blankWithoutGap: .blankWithoutGap
    case .repeated: .repeatedGap
    case .malformed, .malformedName: .malformedGap
    case .withoutFilling: .blankWithoutFilling
    case .twoFillings: .blankWithTwoFillings
    }
  }

  var repair: FaultRepair {
    switch self {
    case .withoutBlank(_, let nearest?): .replacement("[[\(nearest)]]")
    case .withoutBlank, .noGap, .blankWithoutGap, .repeated, .malformed, .withoutFilling,
      .twoFillings, .malformedName:
      .none
    }
  }

  var words: FaultWords {
    switch self {
    case .noGap: Self.noGapWords
    case .withoutBlank(let name, let nearest): Self.withoutBlankWords(name, nearest)
    case .blankWithoutGap(let name):
      FaultWords(
        headline: Wording(
          es: "el texto no tiene ningún hueco `[[\(name)]]`",
          en: "the text has no gap `[[\(name)]]`"),
        help: Wording(
          es: "póngalo en `text`, o quite este hueco de `blanks`",
          en: "put it into `text`, or take this blank out of `blanks`"))
    case .repeated(let name): Self.repeatedWords(name)
    case .malformed(let text): Self.malformedWords(text)
    case .malformedName(let name): Self.malformedWords("[[\(name)]]")
    case .withoutFilling(let name):
      FaultWords(
        headline: Wording(
          es: "el hueco \(name.code) no dice qué respuesta es correcta",
          en: "the blank \(name.code) does not say which answer is right"),
        help: Wording(
          es: "dele `accept`, una lista de respuestas, o `choices`, opciones para elegir",
          en: "give it `accept`, a list of answers, or `choices` to pick from"))
    case .twoFillings(let name):
      FaultWords(
        headline: Wording(
          es: "el hueco \(name.code) tiene `accept` y también `choices`",
          en: "the blank \(name.code) has both `accept` and `choices`"),
        help: Wording(
          es: "deje `accept` para escribir la respuesta, o `choices` para elegirla",
          en: "keep `accept` for an answer to type, or `choices` for one to pick"))
    }
  }

  private static let noGapWords = FaultWords(
    headline: Wording(es: "el texto no tiene huecos", en: "the text has no gaps"),
    help: Wording(
      es: "escriba `[[nombre]]` donde va cada hueco", en: "write `[[name]]` where each gap is"))

  private static func withoutBlankWords(_ name: String, _ nearest: String?) -> FaultWords {
    FaultWords(
      headline: Wording(
        es: "`blanks` no dice nada del hueco \(name.code)",
        en: "`blanks` says nothing of the gap \(name.code)"),
      help: nearest.map { Wording.perhaps("[[\($0)]]") }
        ?? Wording(
          es: "añada `\(name):` a `blanks`, con `accept` o `choices`",
          en: "add `\(name):` to `blanks`, with `accept` or `choices`"))
  }

  private static func repeatedWords(_ name: String) -> FaultWords {
    FaultWords(
      headline: Wording(
        es: "el hueco \(name.code) está dos veces en el texto",
        en: "the gap \(name.code) is in the text twice"),
      label: Wording(es: "aquí otra vez", en: "here again"),
      otherLabel: Wording(es: "la primera vez", en: "the first time"),
      help: Wording(
        es: "dé a cada hueco su propio nombre y su entrada en `blanks`",
        en: "give each gap a name and an entry in `blanks` of its own"))
  }

  private static func malformedWords(_ text: String) -> FaultWords {
    FaultWords(
      headline: Wording(
        es: "\(text.code) no es un hueco bien escrito", en: "\(text.code) is not a well-formed gap"),
      help: Wording(
        es: "escriba `[[nombre]]`, con letras sin tilde, cifras y guiones",
        en: "write `[[name]]`, with the letters a to z, digits and hyphens"))
  }
}
