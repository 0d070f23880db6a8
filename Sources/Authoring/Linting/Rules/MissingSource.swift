import Assessment
import Localization

/// An item that names no source.
package enum MissingSource: ItemRule {
  package static let page = RulePage(
    "W323",
    title: Wording(
      es: "un ítem sin fuente",
      en: "an item without a source"),
    reason: Wording(
      es: """
        Quien aprende ha de poder comprobar lo que se le dice.
        """,
      en: """
        Learners must be able to check what they are told.
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
        source: ley art. 1
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
        source: ley art. 1
        choices:
          - text: National and religious groups
            correct: true
          - text: Political parties and movements
          - text: Companies and their workers
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    guard item.item.sources.isEmpty, item.item.kind != .reflection else { return [] }
    return [
      LintFinding(
        at: .item(item.id),
        Wording(es: "el ítem no dice su fuente", en: "the item names no source"),
        help: Wording(
          es: "añada `source:` con una de las fuentes del módulo y el lugar",
          en: "add `source:` with one of the module's sources and the place in it"))
    ]
  }
}
