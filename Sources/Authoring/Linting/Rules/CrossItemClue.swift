import Assessment
import Localization

/// The key of one item in the stem of another.
package enum CrossItemClue: LintRule {
  package static let page = RulePage(
    "W320",
    title: Wording(
      es: "un ítem responde a otro",
      en: "an item answers another"),
    reason: Wording(
      es: """
        Si la clave de un ítem se lee en la pregunta de otro, el segundo regala el primero.
        """,
      en: """
        Where the key of one item can be read in the stem of another, the second gives the \
        first away.
        """),
    guidelines: ["4"],
    flawed: (
      es: """
      - id: uno
        kind: single-choice
        stem: ¿Qué documento enumera los factores de riesgo?
        choices:
          - text: El Marco de Análisis de 2014
            correct: true
          - text: La Carta de San Francisco
          - text: El Acuerdo de Ginebra de 1951
      - id: otro
        kind: single-choice
        stem: ¿Cuántos factores enumera el Marco de Análisis de 2014?
        choices:
          - text: Ocho factores
          - text: Catorce factores
            correct: true
          - text: Veinte factores
      """,
      en: """
      - id: one
        kind: single-choice
        stem: Which document lists the risk factors?
        choices:
          - text: The Framework of Analysis of 2014
            correct: true
          - text: The Charter of San Francisco
          - text: The Geneva Agreement of 1951
      - id: other
        kind: single-choice
        stem: How many factors does the Framework of Analysis of 2014 list?
        choices:
          - text: Eight factors
          - text: Fourteen factors
            correct: true
          - text: Twenty factors
      """
    ),
    sound: (
      es: """
      - id: uno
        kind: single-choice
        stem: ¿Qué documento enumera los factores de riesgo?
        choices:
          - text: El Marco de Análisis de 2014
            correct: true
          - text: La Carta de San Francisco
          - text: El Acuerdo de Ginebra de 1951
      - id: otro
        kind: single-choice
        stem: ¿Cuántos son los factores de riesgo?
        choices:
          - text: Ocho factores
          - text: Catorce factores
            correct: true
          - text: Veinte factores
      """,
      en: """
      - id: one
        kind: single-choice
        stem: Which document lists the risk factors?
        choices:
          - text: The Framework of Analysis of 2014
            correct: true
          - text: The Charter of San Francisco
          - text: The Geneva Agreement of 1951
      - id: other
        kind: single-choice
        stem: How many risk factors are there?
        choices:
          - text: Eight factors
          - text: Fourteen factors
            correct: true
          - text: Twenty factors
      """
    ))

  package static func findings(
    in module: LintedModule, beside _: LintedModule?
  ) -> [LintFinding] {
    module.items.flatMap { item -> [LintFinding] in
      // Where several are right, one of them in another stem gives little away.
      guard let key = item.keys.first, item.keys.count == 1,
        WordSet(item.options[key].contentWords).count >= 2
      else { return [] }
      let words = item.options[key].words
      return module.items.filter { $0.id != item.id && holds(words, $0.stem.words) }
        .map { clue(to: item, key, in: $0) }
    }
  }

  /// Whether the key's words stand in a stem, in their order.
  private static func holds(_ key: [Word], _ stem: [Word]) -> Bool {
    guard let first = key.first, stem.count >= key.count else { return false }
    return stem.indices.dropLast(key.count - 1).contains {
      stem[$0] == first && stem[$0...].starts(with: key)
    }
  }

  private static func clue(to item: LintedItem, _ key: Int, in other: LintedItem) -> LintFinding {
    LintFinding(
      at: .stem(other.id),
      Wording(
        es: "esta pregunta contiene la respuesta de `\(item.id)`",
        en: "this stem holds the answer to `\(item.id)`"),
      help: Wording(
        es: "diga una de las dos cosas de otro modo", en: "put one of the two in other words"),
      related: .option(item.id, key))
  }
}
