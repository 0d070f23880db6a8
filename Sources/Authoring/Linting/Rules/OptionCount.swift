import Assessment
import Localization

/// More than five choices, or fewer than three.
package enum OptionCount: ItemRule {
  package static let page = RulePage(
    "W318",
    title: Wording(
      es: "muchas opciones, o muy pocas",
      en: "many choices, or very few"),
    reason: Wording(
      es: """
        Tres o cuatro opciones con sentido miden tanto como seis, y se leen antes; con dos, la \
        mitad acierta al azar.
        """,
      en: """
        Three or four plausible choices measure as much as six and are read sooner; with two, \
        half are right by chance.
        """),
    guidelines: ["18"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué protege la Convención de 1948?
        choices:
          - text: Grupos nacionales
            correct: true
          - text: Partidos políticos
      """,
      en: """
      - id: example
        kind: single-choice
        stem: What does the 1948 Convention protect?
        choices:
          - text: National groups
            correct: true
          - text: Political parties
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
    let count = item.options.count
    guard count > 0, !(3...5).contains(count) else { return [] }
    return [
      LintFinding(
        at: .option(item.id, count - 1),
        Wording(es: "el ítem tiene \(count) opciones", en: "the item has \(count) choices"),
        help: count < 3
          ? Wording(
            es: "añada un error que se oiga de verdad, o pregunte con `kind: true-false`",
            en: "add a mistake that people really make, or ask with `kind: true-false`")
          : Wording(
            es: "quite las que nadie elegiría", en: "leave out those that nobody would take"))
    ]
  }
}
