import Assessment
import Localization

/// A stem with no question, colon or blank.
package enum UnfocusedStem: ItemRule {
  package static let page = RulePage(
    "W317",
    title: Wording(
      es: "la pregunta no pregunta",
      en: "the stem asks nothing"),
    reason: Wording(
      es: """
        Si hay que leer las opciones para saber qué se pregunta, no se sabe qué se está \
        midiendo.
        """,
      en: """
        Where one must read the choices to learn what is asked, nobody knows what is measured.
        """),
    guidelines: ["15"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: El genocidio
        choices:
          - text: Exige la intención de destruir un grupo
            correct: true
          - text: Exige un conflicto armado entre Estados
          - text: Exige la muerte de mil personas
      """,
      en: """
      - id: example
        kind: single-choice
        stem: Genocide
        choices:
          - text: Requires the aim of destroying a group
            correct: true
          - text: Requires an armed conflict between States
          - text: Requires the death of a thousand people
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué exige el genocidio?
        choices:
          - text: La intención de destruir un grupo
            correct: true
          - text: Un conflicto armado entre Estados
          - text: La muerte de mil personas
      """,
      en: """
      - id: example
        kind: single-choice
        stem: What does genocide require?
        choices:
          - text: The aim of destroying a group
            correct: true
          - text: An armed conflict between States
          - text: The death of a thousand people
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    guard !item.options.isEmpty, !asks(item.stem.text) else { return [] }
    return [
      LintFinding(
        at: .stem(item.id),
        Wording(
          es: "la pregunta no es una pregunta ni una frase que completar",
          en: "the stem is neither a question nor a sentence to complete"),
        help: Wording(
          es: "pregunte, o termine en dos puntos", en: "ask a question, or end in a colon"))
    ]
  }

  private static func asks(_ stem: String) -> Bool {
    stem.utf8.contains(UInt8(ascii: "?")) || stem.contains("__") || stem.hasSuffix(":")
      || stem.hasSuffix("…") || stem.contains(": ") || stem.hasSuffix("...")
  }
}
