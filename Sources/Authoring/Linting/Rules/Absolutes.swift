import Assessment
import Localization

/// Absolutes in the distractors and not in the key, or the reverse.
package enum Absolutes: ItemRule {
  package static let page = RulePage(
    "W307",
    title: Wording(
      es: "palabras absolutas que delatan",
      en: "absolutes that give it away"),
    reason: Wording(
      es: """
        Casi nada es «siempre» o «nunca»; quien lo sabe descarta esas opciones sin saber la \
        materia. Si están solo en los distractores, o solo en la clave, delatan la respuesta.
        """,
      en: """
        Hardly anything is “always” or “never”; whoever knows that rules such choices out \
        without knowing the subject. Only in the distractors, or only in the key, they give \
        the answer away.
        """),
    guidelines: ["28a"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Cuándo puede actuar la Defensoría?
        choices:
          - text: De oficio o a petición de parte
            correct: true
          - text: Únicamente si lo ordena un juez
          - text: Nunca en las fronteras
      """,
      en: """
      - id: example
        kind: single-choice
        stem: When can the Office act?
        choices:
          - text: On its own motion or on request
            correct: true
          - text: Only when a judge orders it
          - text: Never at the borders
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Cuándo puede actuar la Defensoría?
        choices:
          - text: De oficio o a petición de parte
            correct: true
          - text: Una vez que lo ordena un juez
          - text: Fuera de las zonas de frontera
      """,
      en: """
      - id: example
        kind: single-choice
        stem: When can the Office act?
        choices:
          - text: On its own motion or on request
            correct: true
          - text: Once a judge has ordered it
          - text: Outside the border areas
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    let absolute = item.options.indices.filter { isAbsolute(item.options[$0], item.language) }
    let inKey = absolute.filter(item.keys.contains)
    guard let place = absolute.first, inKey.isEmpty || inKey == absolute else { return [] }
    return [
      LintFinding(
        at: .option(item.id, place),
        inKey.isEmpty
          ? Wording(
            es: "hay palabras absolutas en los distractores y no en la clave",
            en: "there are absolutes in distractors and none in the key")
          : Wording(
            es: "hay palabras absolutas en la clave y no en los distractores",
            en: "there are absolutes in the key and none in the distractors"),
        help: Wording(
          es: "quítelas, o repártalas entre clave y distractores",
          en: "leave them out, or have them in key and distractors alike"))
    ]
  }

  private static func isAbsolute(_ option: LintedText, _ language: Language) -> Bool {
    words[language].containsAny(of: option.words)
  }

  private static let words = PerLanguage(
    es: KnownWords(
      """
      siempre nunca jamás todo toda todos todas solo solamente únicamente ninguno ninguna ningún
      """),
    en: KnownWords("always never all every only none solely exclusively"))
}
