import Assessment
import Localization

/// A stem of more than sixty words.
package enum WindowDressing: ItemRule {
  package static let page = RulePage(
    "W319",
    title: Wording(
      es: "una pregunta demasiado larga",
      en: "a stem that is too long"),
    reason: Wording(
      es: """
        Lo que no hace falta para responder cansa y esconde lo que se pregunta.
        """,
      en: """
        What is not needed for answering tires the reader and hides what is asked.
        """),
    guidelines: ["13", "16"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: "En una delegación de la frontera norte, durante una semana en la que llegaron muchas más personas de lo habitual y en la que el equipo tuvo que repartirse entre la atención en la oficina, las visitas al terminal terrestre y las reuniones con otras instituciones, alguien del equipo preguntó en voz alta, mientras ordenaba las fichas del día, qué plazo fija la norma para responder una petición. ¿Cuál es?"
        choices:
          - text: Quince días
            correct: true
          - text: Treinta días
          - text: Sesenta días
      """,
      en: """
      - id: example
        kind: single-choice
        stem: "In a delegation at the northern border, during a week in which many more people arrived than is usual and in which the team had to divide itself among the work at the office, the visits to the bus terminal and the meetings with other institutions, somebody in the team asked aloud, while sorting the records of the day, which time limit the rule sets for answering a petition. Which one is it?"
        choices:
          - text: Fifteen days
            correct: true
          - text: Thirty days
          - text: Sixty days
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué plazo fija la norma para responder una petición?
        choices:
          - text: Quince días
            correct: true
          - text: Treinta días
          - text: Sesenta días
      """,
      en: """
      - id: example
        kind: single-choice
        stem: Which time limit does the rule set for answering a petition?
        choices:
          - text: Fifteen days
            correct: true
          - text: Thirty days
          - text: Sixty days
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    let count = item.stem.words.count
    guard count > longest else { return [] }
    return [
      LintFinding(
        at: .stem(item.id),
        Wording(
          es: "la pregunta tiene \(count) palabras", en: "the stem has \(count) words"),
        help: Wording(
          es: "deje lo que hace falta para responder, o lleve la situación a un `scenario`",
          en: "keep what is needed for answering, or move the situation into a `scenario`"))
    ]
  }

  /// The most words that a stem may have.
  private static let longest = 60
}
