import Localization

/// A mistake in the texts that an item or a blank accepts or speaks to.
package enum AnswerFault: Fault {
  case alike(isExact: Bool)
  /// An `almost` text that is accepted already.
  case almostAccepted
  case almostAlike

  package var code: ProblemCode {
    switch self {
    case .alike: .alikeAnswers
    case .almostAccepted: .almostAccepted
    case .almostAlike: .almostAlike
    }
  }

  var words: FaultWords {
    switch self {
    case .alike(let isExact): Self.alikeWords(isExact: isExact)
    case .almostAccepted:
      FaultWords(
        headline: Wording(
          es: "esta respuesta de `almost` ya está entre las aceptadas",
          en: "this `almost` answer is among the accepted ones already"),
        label: Wording(
          es: "nunca se mostrará su comentario", en: "its feedback would never be shown"),
        otherLabel: Wording(es: "aquí se acepta", en: "it is accepted here"),
        help: Wording(
          es: "quítela de `almost` o de `accept`", en: "take it out of `almost` or of `accept`"))
    case .almostAlike:
      .alike(
        Wording(
          es: "dos entradas de `almost` son la misma respuesta",
          en: "two entries of `almost` are the same answer"),
        help: Wording(es: "deje una de las dos", en: "keep one of them"))
    }
  }

  private static func alikeWords(isExact: Bool) -> FaultWords {
    let headline = Wording(
      es: "dos entradas de `accept` son la misma respuesta",
      en: "two entries of `accept` are the same answer")
    let help = Wording(es: "deje una de las dos", en: "keep one of them")
    guard isExact else { return .alike(headline, help: help) }
    return FaultWords(
      headline: headline, label: Wording(es: "aquí otra vez", en: "here again"),
      otherLabel: Wording(es: "la primera", en: "the first"), help: help)
  }
}
