import Assessment
import Localization

/// Choices that all begin with the same two words or more.
package enum RepeatedOpening: ItemRule {
  package static let page = RulePage(
    "W313",
    title: Wording(
      es: "todas las opciones empiezan igual",
      en: "all choices begin alike"),
    reason: Wording(
      es: """
        Lo que se repite en cada opción se lee cuatro veces y estorba para comparar lo que \
        cambia.
        """,
      en: """
        What is repeated in every choice is read four times, and gets in the way of comparing \
        what differs.
        """),
    guidelines: ["13", "15"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué exige la Convención de 1948?
        choices:
          - text: Que los Estados prevengan el genocidio
            correct: true
          - text: Que los Estados abran sus fronteras
          - text: Que los Estados firmen otro tratado
      """,
      en: """
      - id: example
        kind: single-choice
        stem: What does the 1948 Convention require?
        choices:
          - text: That States prevent genocide
            correct: true
          - text: That States open their borders
          - text: That States sign another treaty
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: "La Convención de 1948 exige que los Estados:"
        choices:
          - text: prevengan el genocidio
            correct: true
          - text: abran sus fronteras
          - text: firmen otro tratado
      """,
      en: """
      - id: example
        kind: single-choice
        stem: "The 1948 Convention requires that States:"
        choices:
          - text: prevent genocide
            correct: true
          - text: open their borders
          - text: sign another treaty
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    guard item.options.count >= 2, let first = item.options.first else { return [] }
    let opening = first.words.prefix(2)
    guard opening.count == 2,
      item.options.allSatisfy({ $0.words.count > 2 && $0.words.prefix(2) == opening })
    else { return [] }
    let words = opening.map(\.text).joined(separator: " ")
    return [
      LintFinding(
        at: .option(item.id, 0),
        Wording(
          es: "todas las opciones empiezan con «\(words)»",
          en: "all choices begin with “\(words)”"),
        help: Wording(
          es: "lleve esas palabras al final de la pregunta",
          en: "move these words to the end of the question"))
    ]
  }
}
