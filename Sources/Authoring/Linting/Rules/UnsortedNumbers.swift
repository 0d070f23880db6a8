import Assessment
import Localization

/// Numbers that are shown in the author's order, and have none.
package enum UnsortedNumbers: ItemRule {
  package static let page = RulePage(
    "W314",
    title: Wording(
      es: "números sin orden",
      en: "numbers out of order"),
    reason: Wording(
      es: """
        Los números se buscan en orden; si no lo tienen, se mide la paciencia.
        """,
      en: """
        Numbers are looked for in order; out of it, patience is measured.
        """),
    guidelines: ["21"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Cuántos factores de riesgo tiene el Marco?
        shuffle: false
        choices:
          - text: 14
            correct: true
          - text: 8
          - text: 20
      """,
      en: """
      - id: example
        kind: single-choice
        stem: How many risk factors does the Framework have?
        shuffle: false
        choices:
          - text: 14
            correct: true
          - text: 8
          - text: 20
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Cuántos factores de riesgo tiene el Marco?
        shuffle: false
        choices:
          - text: 8
          - text: 14
            correct: true
          - text: 20
      """,
      en: """
      - id: example
        kind: single-choice
        stem: How many risk factors does the Framework have?
        shuffle: false
        choices:
          - text: 8
          - text: 14
            correct: true
          - text: 20
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    guard !item.options.isEmpty, keepsItsOrder(item) else { return [] }
    let numbers = item.options.compactMap { DecimalNumber(notation: $0.text) }
    guard numbers.count == item.options.count, numbers != numbers.sorted(),
      numbers != numbers.sorted().reversed()
    else { return [] }
    return [
      LintFinding(
        at: .option(item.id, 0),
        Wording(
          es: "las opciones son números y no van en orden",
          en: "the choices are numbers and stand in no order"),
        help: Wording(es: "ordénelas de menor a mayor", en: "sort them from low to high"))
    ]
  }

  private static func keepsItsOrder(_ item: LintedItem) -> Bool {
    guard case .choice(let choice) = item.item.interaction else { return false }
    return !item.item.isShuffled || choice.options.allSatisfy(\.isPinned)
  }
}
