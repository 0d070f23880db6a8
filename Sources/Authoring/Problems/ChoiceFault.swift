import Localization

/// A mistake in the choices of an item or of a blank.
package enum ChoiceFault: Fault {
  case noneCorrect
  case tooFew(Int)
  /// More than there are letters to point at them with.
  case tooMany(Int)
  /// A second correct choice where only one can be.
  case severalCorrect
  case allCorrect
  case alike

  package var code: ProblemCode {
    switch self {
    case .noneCorrect: .noCorrectChoice
    case .tooFew: .tooFewChoices
    case .tooMany: .tooManyChoices
    case .severalCorrect: .severalCorrectChoices
    case .allCorrect: .allChoicesCorrect
    case .alike: .alikeChoices
    }
  }

  var words: FaultWords {
    switch self {
    case .noneCorrect:
      FaultWords(
        headline: Wording(es: "ninguna opción es correcta", en: "no choice is correct"),
        help: Wording(
          es: "escriba `correct: true` en la opción correcta",
          en: "write `correct: true` in the choice that is right"))
    case .tooFew(let count):
      FaultWords(
        headline: Wording(
          es: count == 1 ? "hay una sola opción" : "no hay opciones",
          en: count == 1 ? "there is only one choice" : "there are no choices"),
        help: Wording(
          es: "dé dos opciones o más; con tres o cuatro suele bastar",
          en: "give two choices or more; three or four are usually enough"))
    case .tooMany(let count):
      .tooMany(
        Wording(es: "hay \(count) opciones", en: "there are \(count) choices"),
        help: Wording(
          es: "deje las que hagan falta; con tres o cuatro suele bastar",
          en: "keep those that are needed; three or four are usually enough"))
    case .severalCorrect: Self.severalCorrectWords
    case .allCorrect:
      FaultWords(
        headline: Wording(es: "todas las opciones son correctas", en: "every choice is correct"),
        help: Wording(
          es: "dé al menos una opción que no lo sea",
          en: "give at least one choice that is not"))
    case .alike:
      .alike(
        Wording(es: "dos opciones dicen lo mismo", en: "two choices say the same"),
        help: Wording(
          es: "cambie una de las dos o quítela", en: "change one of them or take it out"))
    }
  }

  private static let severalCorrectWords = FaultWords(
    headline: Wording(
      es: "hay dos opciones correctas donde se elige una sola",
      en: "two choices are correct in a single choice"),
    label: Wording(es: "la segunda", en: "the second"),
    otherLabel: Wording(es: "la primera opción correcta", en: "the first correct choice"),
    help: Wording(
      es: "deje una sola como correcta, o cambie `kind` a `multiple-choice`",
      en: "make one of them wrong, or change `kind` to `multiple-choice`"))
}
