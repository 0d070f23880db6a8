import Assessment
import Localization

/// A stem that ends in an article which only the key agrees with.
package enum GrammarCue: ItemRule {
  package static let page = RulePage(
    "W312",
    title: Wording(
      es: "la gramática delata la clave",
      en: "grammar gives the key away"),
    reason: Wording(
      es: """
        Si la pregunta termina en un artículo con el que solo concuerda la clave, se acierta \
        por gramática.
        """,
      en: """
        Where the question ends in an article that only the key agrees with, grammar gives the \
        answer.
        """),
    guidelines: ["28c"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: "La institución que tutela los derechos es la:"
        choices:
          - text: Defensoría del Pueblo
            correct: true
          - text: Consejo de la Judicatura
          - text: Ministerio del Interior
      """,
      en: """
      - id: example
        kind: single-choice
        stem: "The institution that protects rights is an:"
        choices:
          - text: ombudsperson
            correct: true
          - text: court
          - text: ministry
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: "La institución que tutela los derechos es:"
        choices:
          - text: la Defensoría del Pueblo
            correct: true
          - text: el Consejo de la Judicatura
          - text: el Ministerio del Interior
      """,
      en: """
      - id: example
        kind: single-choice
        stem: "The institution that protects rights is:"
        choices:
          - text: an ombudsperson
            correct: true
          - text: a court
          - text: a ministry
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    guard let article = item.stem.words.last?.text,
      let fits = Agreement.of(article, in: item.language),
      !item.options.isEmpty,
      item.keys.allSatisfy({ fits.agrees(with: item.options[$0]) }),
      !item.distractors.contains(where: { fits.agrees(with: item.options[$0]) })
    else { return [] }
    return [
      LintFinding(
        at: .stem(item.id),
        Wording(
          es: "la pregunta termina en «\(article)», y solo la clave concuerda",
          en: "the question ends in “\(article)”, and only the key agrees with it"),
        help: Wording(
          es: "lleve el artículo a las opciones", en: "move the article into the choices"))
    ]
  }
}
