import Assessment
import Localization

/// A choice that stands for none of the others.
package enum NoneOfTheAbove: ItemRule {
  package static let page = RulePage(
    "W302",
    title: Wording(
      es: "«ninguna de las anteriores» como opción",
      en: "“none of the above” as a choice"),
    reason: Wording(
      es: """
        Quien acierta por esta opción muestra que sabe lo que no es, no lo que es; y como \
        distractor casi nadie la elige.
        """,
      en: """
        Whoever is right by this choice shows that they know what it is not, not what it is; \
        and as a distractor hardly anyone takes it.
        """),
    guidelines: ["25"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué protege la Convención de 1948?
        choices:
          - text: Grupos nacionales
            correct: true
          - text: Partidos políticos
          - text: Ninguna de las anteriores
      """,
      en: """
      - id: example
        kind: single-choice
        stem: What does the 1948 Convention protect?
        choices:
          - text: National groups
            correct: true
          - text: Political parties
          - text: None of the above
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué protege la Convención de 1948?
        choices:
          - text: Grupos nacionales y religiosos
            correct: true
          - text: Partidos y movimientos políticos
          - text: Empresas y sus trabajadores
      """,
      en: """
      - id: example
        kind: single-choice
        stem: What does the 1948 Convention protect?
        choices:
          - text: National and religious groups
            correct: true
          - text: Political parties and movements
          - text: Companies and their workers
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    item.options.indices.filter { phrases.contains(item.options[$0].words) }
      .map { place in
        LintFinding(
          at: .option(item.id, place),
          Wording(
            es: "una opción descarta todas las demás", en: "a choice rules out all the others"),
          help: Wording(
            es: "ponga en su lugar un error que se oiga de verdad",
            en: "put a mistake in its place that people really make"))
      }
  }

  private static let phrases = Phrases([
    "ninguna de las anteriores", "ninguno de los anteriores", "ninguna es correcta",
    "ninguna de las opciones", "ninguna", "ninguno", "nada de lo anterior",
    "none of the above", "none of these", "none are correct", "none is correct", "none",
  ])
}
