import Assessment
import Localization

/// A word of the stem that is in the key and in no distractor.
package enum SharedWord: ItemRule {
  package static let page = RulePage(
    "W311",
    title: Wording(
      es: "una palabra de la pregunta delata la clave",
      en: "a word of the question gives the key away"),
    reason: Wording(
      es: """
        Si una palabra de la pregunta vuelve solo en la clave, basta con emparejar palabras.
        """,
      en: """
        Where a word of the question comes back in the key alone, matching words is enough.
        """),
    guidelines: ["28b"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué documento creó el marco de análisis de las Naciones Unidas?
        choices:
          - text: El Marco de Análisis de 2014
            correct: true
          - text: La Carta de 1945
          - text: El Acuerdo de 1951
      """,
      en: """
      - id: example
        kind: single-choice
        stem: Which document set out the framework of the United Nations?
        choices:
          - text: The Framework of Analysis
            correct: true
          - text: The Charter of 1945
          - text: The Agreement of 1951
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Con qué instrumento evalúan los riesgos las Naciones Unidas?
        choices:
          - text: El Marco de Análisis de 2014
            correct: true
          - text: La Carta de San Francisco de 1945
          - text: El Acuerdo de Ginebra de 1951
      """,
      en: """
      - id: example
        kind: single-choice
        stem: With what instrument does the United Nations assess risks?
        choices:
          - text: The Framework of Analysis
            correct: true
          - text: The Charter of San Francisco
          - text: The Agreement of Geneva
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    guard let key = item.keys.first, item.keys.count == 1 else { return [] }
    let shared = item.options[key].contentWords.filter { word in
      word.text.utf8.count > 3 && item.stem.words.contains(word)
        && !item.distractors.contains { item.options[$0].words.contains(word) }
    }
    guard let word = shared.map(\.text).min() else { return [] }
    return [
      LintFinding(
        at: .option(item.id, key),
        Wording(
          es: "«\(word)» está en la pregunta y, de las opciones, solo en la clave",
          en: "“\(word)” is in the question and, of the choices, in the key alone"),
        help: Wording(
          es: "use otra palabra, o póngala también en un distractor",
          en: "use another word, or have it in a distractor too"),
        related: .stem(item.id))
    ]
  }
}
