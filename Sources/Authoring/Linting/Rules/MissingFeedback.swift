import Assessment
import Localization

/// A distractor that does not say why it is wrong.
package enum MissingFeedback: ItemRule {
  package static let page = RulePage(
    "W324",
    title: Wording(
      es: "un distractor sin explicación",
      en: "a distractor without feedback"),
    reason: Wording(
      es: """
        Quien se equivoca aprende sobre todo de por qué su opción no es.
        """,
      en: """
        Whoever is wrong learns most from why their choice is not right.
        """),
    guidelines: [],
    flawed: (
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
            feedback: No están en la lista del artículo II.
          - text: Empresas y sus trabajadores
            feedback: No están en la lista del artículo II.
      """,
      en: """
      - id: example
        kind: single-choice
        stem: What does the 1948 Convention protect?
        choices:
          - text: National and religious groups
            correct: true
          - text: Political parties and movements
            feedback: They are not on the list of Article II.
          - text: Companies and their workers
            feedback: They are not on the list of Article II.
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    guard case .choice(let choice) = item.item.interaction else { return [] }
    return item.distractors.filter { choice.options[$0].feedback == nil }.map { place in
      LintFinding(
        at: .option(item.id, place),
        Wording(
          es: "el distractor no dice por qué no es",
          en: "the distractor does not say why it is wrong"),
        help: Wording(
          es: "añada `feedback:` con la razón", en: "add `feedback:` with the reason"))
    }
  }
}
