import Assessment
import Localization

/// A choice with a vague quantity.
package enum VagueQuantifier: ItemRule {
  package static let page = RulePage(
    "W308",
    title: Wording(
      es: "una cantidad vaga",
      en: "a vague quantity"),
    reason: Wording(
      es: """
        «Generalmente» o «a veces» significan algo distinto para cada quien, y una opción vaga \
        es difícil de declarar falsa.
        """,
      en: """
        “Usually” and “sometimes” mean something else to everyone, and a vague choice is hard \
        to call wrong.
        """),
    guidelines: ["28a"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué hace una alerta temprana?
        choices:
          - text: Generalmente avisa de un riesgo
            correct: true
          - text: Prueba la comisión de un delito
          - text: Sustituye la labor de un juez
      """,
      en: """
      - id: example
        kind: single-choice
        stem: What does an early warning do?
        choices:
          - text: It usually points to a risk
            correct: true
          - text: It proves that a crime was committed
          - text: It replaces the work of a judge
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué hace una alerta temprana?
        choices:
          - text: Avisa de un riesgo que crece
            correct: true
          - text: Prueba la comisión de un delito
          - text: Sustituye la labor de un juez
      """,
      en: """
      - id: example
        kind: single-choice
        stem: What does an early warning do?
        choices:
          - text: It points to a risk that grows
            correct: true
          - text: It proves that a crime was committed
          - text: It replaces the work of a judge
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    item.options.indices.filter { isVague(item.options[$0], item.language) }.map { place in
      LintFinding(
        at: .option(item.id, place),
        Wording(es: "la opción dice una cantidad vaga", en: "the choice names a vague quantity"),
        help: Wording(
          es: "diga cuándo o cuánto, o quite la palabra",
          en: "say when or how much, or leave the word out"))
    }
  }

  private static func isVague(_ option: LintedText, _ language: Language) -> Bool {
    phrases[language].places(in: option.words).contains { place in
      place == 0 || !comparatives.contains(option.words[place - 1])
    }
  }

  /// Words that make of a vague quantity a comparison, which is clear enough.
  private static let comparatives = KnownWords("más menos more less")

  private static let phrases = PerLanguage(
    es: Phrases([
      "generalmente", "normalmente", "usualmente", "habitualmente", "a veces", "a menudo",
      "frecuentemente", "ocasionalmente", "casi siempre", "por lo general",
    ]),
    en: Phrases([
      "usually", "often", "sometimes", "generally", "frequently", "occasionally", "normally",
      "almost always", "typically",
    ]))
}
