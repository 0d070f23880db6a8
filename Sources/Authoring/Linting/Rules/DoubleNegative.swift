import Assessment
import Localization

/// A negative choice under a negative stem.
package enum DoubleNegative: ItemRule {
  package static let page = RulePage(
    "W306",
    title: Wording(
      es: "una negación sobre otra",
      en: "a negative upon a negative"),
    reason: Wording(
      es: """
        Negar en la pregunta y otra vez en la opción obliga a hacer cuentas de lógica, que no \
        son lo que se enseña.
        """,
      en: """
        A negative in the question and another in the choice ask for exercises in logic, which \
        are not what is taught.
        """),
    guidelines: ["17", "27"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: "¿Qué *no* hace la Defensoría del Pueblo?"
        choices:
          - text: No tramita quejas de nadie
          - text: Dicta sentencias penales
            correct: true
          - text: Publica informes cada año
      """,
      en: """
      - id: example
        kind: single-choice
        stem: "What does the Ombudsperson's Office *not* do?"
        choices:
          - text: It does not receive complaints
          - text: It passes criminal sentences
            correct: true
          - text: It publishes yearly reports
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: "¿Qué *no* hace la Defensoría del Pueblo?"
        choices:
          - text: Tramita quejas de personas
          - text: Dicta sentencias penales
            correct: true
          - text: Publica informes cada año
      """,
      en: """
      - id: example
        kind: single-choice
        stem: "What does the Ombudsperson's Office *not* do?"
        choices:
          - text: It receives complaints
          - text: It passes criminal sentences
            correct: true
          - text: It publishes yearly reports
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    guard item.negative != nil else { return [] }
    let negatives = NegativeStem.negatives[item.language]
    return item.options.indices
      .filter { item.options[$0].words.prefix(4).contains(where: negatives.contains) }
      .map { place in
        LintFinding(
          at: .option(item.id, place),
          Wording(
            es: "la opción niega, y la pregunta también",
            en: "the choice is negative, and so is the question"),
          help: Wording(
            es: "diga la opción en positivo, o la pregunta",
            en: "turn the choice round, or the question"),
          related: .stem(item.id))
      }
  }
}
