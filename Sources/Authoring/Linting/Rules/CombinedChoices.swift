import Assessment
import Localization

/// A choice made of the letters of others (type K).
package enum CombinedChoices: ItemRule {
  package static let page = RulePage(
    "W304",
    title: Wording(
      es: "una opción combina otras",
      en: "a choice combines others"),
    reason: Wording(
      es: """
        Elegir entre combinaciones («solo A y C») pide descartar combinaciones, no saber la \
        materia; cuesta más y mide peor.
        """,
      en: """
        Choosing among combinations (“A and C only”) asks for ruling out combinations, not for \
        knowing the subject; it is harder and measures worse.
        """),
    guidelines: ["9"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué grupos protege la Convención de 1948?
        choices:
          - text: Los nacionales
            correct: true
          - text: Los políticos
          - text: A y B
      """,
      en: """
      - id: example
        kind: single-choice
        stem: Which groups does the 1948 Convention protect?
        choices:
          - text: National ones
            correct: true
          - text: Political ones
          - text: A and B
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué grupos protege la Convención de 1948?
        choices:
          - text: Los nacionales
            correct: true
          - text: Los políticos
          - text: Los profesionales
      """,
      en: """
      - id: example
        kind: single-choice
        stem: Which groups does the 1948 Convention protect?
        choices:
          - text: National ones
            correct: true
          - text: Political ones
          - text: Professional ones
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    item.options.indices.filter { isCombination(item.options[$0].words) }.map { place in
      LintFinding(
        at: .option(item.id, place),
        Wording(
          es: "la opción solo combina las letras de otras",
          en: "the choice only combines the letters of others"),
        help: Wording(
          es: "pregunte con `kind: multiple-choice` cuáles son correctas",
          en: "ask with `kind: multiple-choice` which ones are right"))
    }
  }

  /// Whether the words are letters of choices and what joins them: `a y c`, `solo b`, `both a and b`.
  private static func isCombination(_ words: [Word]) -> Bool {
    words.count { letters.contains($0) } >= 2
      && words.allSatisfy { letters.contains($0) || joining.contains($0) }
  }

  private static let letters = KnownWords("a b c d e f")
  private static let joining = KnownWords("y e and solo only ambas both tanto como")
}
