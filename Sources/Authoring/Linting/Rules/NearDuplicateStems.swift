import Assessment
import Localization

/// Two stems that share nine in ten of their words.
package enum NearDuplicateStems: LintRule {
  package static let page = RulePage(
    "W321",
    title: Wording(
      es: "dos preguntas casi iguales",
      en: "two stems nearly alike"),
    reason: Wording(
      es: """
        Preguntar dos veces lo mismo gasta el tiempo de quien aprende y cuenta doble un solo \
        saber.
        """,
      en: """
        Asking the same thing twice spends the learner's time and counts one piece of \
        knowledge double.
        """),
    guidelines: ["4"],
    flawed: (
      es: """
      - id: uno
        kind: single-choice
        stem: ¿Qué grupos protege la Convención de 1948 sobre el genocidio?
        choices:
          - text: Nacionales
            correct: true
          - text: Políticos
          - text: Profesionales
      - id: otro
        kind: single-choice
        stem: ¿Qué grupos protege la Convención sobre el genocidio de 1948?
        choices:
          - text: Religiosos
            correct: true
          - text: Sindicales
          - text: Deportivos
      """,
      en: """
      - id: one
        kind: single-choice
        stem: Which groups does the 1948 Convention on genocide protect?
        choices:
          - text: National
            correct: true
          - text: Political
          - text: Professional
      - id: other
        kind: single-choice
        stem: Which groups does the Convention on genocide of 1948 protect?
        choices:
          - text: Religious
            correct: true
          - text: Trade-union
          - text: Sporting
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
    in module: LintedModule, beside _: LintedModule?
  ) -> [LintFinding] {
    let stems = module.items.map { (id: $0.id, words: WordSet($0.stem.contentWords)) }
      .filter { $0.words.count >= 4 }
    return stems.indices.flatMap { first in
      stems[(first + 1)...].filter { areAlike(stems[first].words, $0.words) }.map { second in
        LintFinding(
          at: .stem(second.id),
          Wording(
            es: "esta pregunta es casi la de `\(stems[first].id)`",
            en: "this stem is nearly that of `\(stems[first].id)`"),
          help: Wording(
            es: "pregunte otra cosa, o quite una de las dos",
            en: "ask something else, or leave one of the two out"),
          related: .stem(stems[first].id))
      }
    }
  }

  /// Whether two stems share nine in ten of their words (Jaccard), and so do not differ by a choice
  /// or a text that the words are only the frame of.
  private static func areAlike(_ a: WordSet, _ b: WordSet) -> Bool {
    // Most pairs differ so much in length that they can't be alike.
    guard min(a.count, b.count) * 10 >= max(a.count, b.count) * 9 else { return false }
    let shared = a.intersection(b).count
    return shared * 10 >= (a.count + b.count - shared) * 9
  }
}
