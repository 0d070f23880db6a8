import Assessment
import Localization

/// An item that names none of the module's objectives.
package enum MissingObjective: LintRule {
  package static let page = RulePage(
    "W325",
    title: Wording(
      es: "un ítem sin objetivo",
      en: "an item without an objective"),
    reason: Wording(
      es: """
        El avance se cuenta por objetivos: un ítem sin ninguno no muestra qué se ha aprendido.
        """,
      en: """
        Progress is told by objective: an item without one does not show what has been learnt.
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
        objective: saber
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
        objective: saber
        choices:
          - text: National and religious groups
            correct: true
          - text: Political parties and movements
          - text: Companies and their workers
      """
    ))

  package static func findings(
    in module: LintedModule, beside _: LintedModule?
  ) -> [LintFinding] {
    guard !module.module.objectives.isEmpty else { return [] }
    return module.items.filter { $0.item.objective == nil }.map { item in
      LintFinding(
        at: .item(item.id),
        Wording(
          es: "el ítem no dice qué objetivo comprueba",
          en: "the item does not say which objective it checks"),
        help: Wording(
          es: "añada `objective:` con uno de los del módulo",
          en: "add `objective:` with one of the module's"))
    }
  }
}
