import Assessment
import Localization

/// A key that is longer than every distractor by a good deal.
package enum KeyIsLongest: ItemRule {
  package static let page = RulePage(
    "W309",
    title: Wording(
      es: "la clave es la más larga",
      en: "the key is the longest"),
    reason: Wording(
      es: """
        Quien escribe matiza lo correcto y despacha lo demás. Quien no sabe la materia aprende \
        pronto a elegir la opción más larga.
        """,
      en: """
        Writers qualify what is right and dispatch the rest. Whoever does not know the subject \
        soon learns to pick the longest choice.
        """),
    guidelines: ["24", "28d"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué es el dolo específico?
        choices:
          - text: La intención de destruir, total o parcialmente, al grupo como tal
            correct: true
          - text: Un acto sin intención
          - text: Un error de derecho
      """,
      en: """
      - id: example
        kind: single-choice
        stem: What is special intent?
        choices:
          - text: The aim of destroying the group as such, in whole or in part
            correct: true
          - text: An act without intent
          - text: A mistake of law
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Qué es el dolo específico?
        choices:
          - text: La intención de destruir al grupo como tal
            correct: true
          - text: La intención de causar un daño a una persona
          - text: El conocimiento de que el acto es ilícito
      """,
      en: """
      - id: example
        kind: single-choice
        stem: What is special intent?
        choices:
          - text: The aim of destroying the group as such
            correct: true
          - text: The aim of doing harm to one single person
          - text: The knowledge that the act is unlawful
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    guard let key = item.keys.max(by: { length($0, item) < length($1, item) }),
      let longest = item.distractors.map({ length($0, item) }).max(),
      item.options[key].words.count >= 4,
      Double(longest) < 0.75 * Double(length(key, item))
    else { return [] }
    return [
      LintFinding(
        at: .option(item.id, key),
        Wording(
          es: "la clave es bastante más larga que todos los distractores",
          en: "the key is a good deal longer than every distractor"),
        help: Wording(
          es: "abrévielas o dé a un distractor el mismo detalle",
          en: "shorten it, or give a distractor as much detail"))
    ]
  }

  private static func length(_ place: Int, _ item: LintedItem) -> Int {
    item.options[place].length
  }
}
