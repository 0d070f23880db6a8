import Assessment
import Localization

/// A stem whose main turn is a negative that does not stand out.
package enum UnemphasisedNegative: ItemRule {
  package static let page = RulePage(
    "W305",
    title: Wording(
      es: "una negación que se pasa por alto",
      en: "a negative that is easily missed"),
    reason: Wording(
      es: """
        Quien lee deprisa no ve el «no» y responde lo contrario de lo que sabe. Si hace falta, \
        que se vea: en mayúsculas o entre asteriscos.
        """,
      en: """
        Whoever reads fast misses the “not” and answers the opposite of what they know. Where \
        it is needed, let it be seen: in capitals or between asterisks.
        """),
    guidelines: ["17"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Cuál de estos grupos no está protegido por la Convención de 1948?
        choices:
          - text: Un grupo político
            correct: true
          - text: Un grupo religioso
          - text: Un grupo étnico
      """,
      en: """
      - id: example
        kind: single-choice
        stem: Which of these groups is not protected by the 1948 Convention?
        choices:
          - text: A political group
            correct: true
          - text: A religious group
          - text: An ethnic group
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: "¿Cuál de estos grupos *no* está protegido por la Convención de 1948?"
        choices:
          - text: Un grupo político
            correct: true
          - text: Un grupo religioso
          - text: Un grupo étnico
      """,
      en: """
      - id: example
        kind: single-choice
        stem: Which of these groups is NOT protected by the 1948 Convention?
        choices:
          - text: A political group
            correct: true
          - text: A religious group
          - text: An ethnic group
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    guard !item.options.isEmpty, item.negative?.isEmphasised == false else { return [] }
    return [
      LintFinding(
        at: .stem(item.id),
        Wording(
          es: "la pregunta gira en torno a una negación que no se destaca",
          en: "the question turns on a negative that does not stand out"),
        help: Wording(
          es: "pregunte en positivo, o destáquela: `*no*`",
          en: "ask it the other way round, or let it stand out: `*not*`"))
    ]
  }
}
