import Assessment
import Localization

/// A choice that stands for all the others.
package enum AllOfTheAbove: ItemRule {
  package static let page = RulePage(
    "W301",
    title: Wording(
      es: "«todas las anteriores» como opción",
      en: "“all of the above” as a choice"),
    reason: Wording(
      es: """
        Quien reconoce dos opciones correctas ya sabe la respuesta, y quien reconoce una \
        incorrecta la descarta: se mide menos de lo que parece.
        """,
      en: """
        Whoever recognises two right choices knows the answer, and whoever recognises one \
        wrong choice can rule it out: less is measured than it seems.
        """),
    guidelines: ["26"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué protege la Convención de 1948?
        choices:
          - text: Grupos nacionales
          - text: Grupos religiosos
          - text: Todas las anteriores
            correct: true
      """,
      en: """
      - id: example
        kind: single-choice
        stem: What does the 1948 Convention protect?
        choices:
          - text: National groups
          - text: Religious groups
          - text: All of the above
            correct: true
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
            es: "una opción remite a todas las demás",
            en: "a choice refers to all the others"),
          help: Wording(
            es: "haga de ella una opción propia, o cambie `kind` a `multiple-choice`",
            en: "make it a choice of its own, or change `kind` to `multiple-choice`"))
      }
  }

  private static let phrases = Phrases([
    "todas las anteriores", "todas son correctas", "todas las opciones son correctas",
    "todas las respuestas son correctas", "todo lo anterior", "todos los anteriores",
    "all of the above", "all of these", "all are correct", "all of them", "all of the choices",
  ])
}
