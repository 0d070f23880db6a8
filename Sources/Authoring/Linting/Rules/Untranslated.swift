import Assessment
import Localization

/// A text of more than three words that is the same in both languages.
package enum Untranslated: LintRule {
  package static let page = RulePage(
    "W322",
    title: Wording(
      es: "un texto sin traducir",
      en: "a text that is not translated"),
    reason: Wording(
      es: """
        Quien lee en un idioma no ha de encontrarse de pronto con el otro.
        """,
      en: """
        Whoever reads in one language should not suddenly meet the other.
        """),
    guidelines: [],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: What does the 1948 Convention protect?
        choices:
          - text: Grupos nacionales y religiosos
            correct: true
          - text: Partidos y movimientos políticos
          - text: Empresas y sus trabajadores
      """,
      en: """
      - id: example
        kind: single-choice
        stem: ¿Qué protege la Convención de 1948?
        choices:
          - text: National and religious groups
            correct: true
          - text: Political parties and movements
          - text: Companies and their workers
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

  package static func findings(
    in module: LintedModule, beside sibling: LintedModule?
  ) -> [LintFinding] {
    guard let sibling else { return [] }
    let others = Dictionary(sibling.items.map { ($0.id, $0) }) { first, _ in first }
    return module.items.flatMap { item -> [LintFinding] in
      others[item.id].map { same(item, $0) } ?? []
    }
  }

  private static func same(_ item: LintedItem, _ other: LintedItem) -> [LintFinding] {
    var places: [LintPlace] = []
    if isSame(item.stem, other.stem) { places.append(.stem(item.id)) }
    for (place, pair) in zip(item.options, other.options).enumerated() where isSame(pair.0, pair.1)
    {
      places.append(.option(item.id, place))
    }
    return places.map { place in
      LintFinding(
        at: place,
        Wording(
          es: "el texto es el mismo en los dos idiomas",
          en: "the text is the same in both languages"),
        help: Wording(es: "tradúzcalo", en: "translate it"))
    }
  }

  /// Names and numbers may well be the same; sentences are not.
  private static func isSame(_ text: LintedText, _ other: LintedText) -> Bool {
    text.words.count > 3 && text.words == other.words
  }
}
