import Assessment
import Localization

/// A choice that speaks of another by where it stands, while choices are shuffled.
package enum PositionalReference: ItemRule {
  package static let page = RulePage(
    "W303",
    title: Wording(
      es: "una opción remite a otra por su lugar",
      en: "a choice refers to another by its place"),
    reason: Wording(
      es: """
        Las opciones se muestran en otro orden a cada persona: lo que era «la anterior» o «A y \
        B» ya no lo es.
        """,
      en: """
        Choices are shown in another order to each person: what was “above” or “A and B” no \
        longer is.
        """),
    guidelines: ["9"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué obliga a prevenir el genocidio?
        choices:
          - text: La Convención de 1948
            correct: true
          - text: Las dos opciones de arriba
          - text: La cortesía entre Estados
      """,
      en: """
      - id: example
        kind: single-choice
        stem: What obliges States to prevent genocide?
        choices:
          - text: The 1948 Convention
            correct: true
          - text: Both of the choices above
          - text: Courtesy among States
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué obliga a prevenir el genocidio?
        choices:
          - text: La Convención de 1948
            correct: true
          - text: Una ley de cada municipio
          - text: La cortesía entre Estados
      """,
      en: """
      - id: example
        kind: single-choice
        stem: What obliges States to prevent genocide?
        choices:
          - text: The 1948 Convention
            correct: true
          - text: A law of each municipality
          - text: Courtesy among States
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    guard item.item.isShuffled else { return [] }
    return item.options.indices.filter { refers(item.options[$0], in: item.language) }.map {
      place in
      LintFinding(
        at: .option(item.id, place),
        Wording(
          es: "la opción habla de otra por su lugar, y las opciones se barajan",
          en: "the choice speaks of another by its place, and choices are shuffled"),
        help: Wording(
          es: "diga lo que dice la otra, o ponga `shuffle: false`",
          en: "say what the other one says, or set `shuffle: false`"))
    }
  }

  private static func refers(_ option: LintedText, in language: Language) -> Bool {
    !phrases[language].places(in: option.words).isEmpty
  }

  private static let phrases = PerLanguage(
    es: Phrases([
      "de arriba", "de abajo", "opción anterior", "opciones anteriores", "respuesta anterior",
      "respuestas anteriores", "ambas opciones", "ambas respuestas", "las dos anteriores",
      "las anteriores", "los anteriores",
    ]),
    en: Phrases([
      "the above", "choice above", "choices above", "answer above", "answers above",
      "choice below", "choices below", "answer below", "answers below", "both choices",
      "both answers", "previous choice", "previous answer",
    ]))
}
