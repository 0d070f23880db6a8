import Assessment
import Localization

/// One choice of more than twice the median length.
package enum LengthOutlier: ItemRule {
  package static let page = RulePage(
    "W310",
    title: Wording(
      es: "una opción mucho más larga que las demás",
      en: "one choice much longer than the others"),
    reason: Wording(
      es: """
        Lo que sobresale llama la atención, para bien o para mal, sin que se sepa la materia.
        """,
      en: """
        What sticks out draws attention, rightly or wrongly, without any knowledge of the \
        subject.
        """),
    guidelines: ["24"],
    flawed: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Quién ratifica un tratado?
        choices:
          - text: El presidente de la República, previa aprobación de la Asamblea Nacional en los casos de la Constitución
          - text: Un juez de lo penal
            correct: true
          - text: La Contraloría General
          - text: Un alcalde
      """,
      en: """
      - id: example
        kind: single-choice
        stem: Who ratifies a treaty?
        choices:
          - text: The President of the Republic, after approval by the National Assembly in the cases that the Constitution names
          - text: A criminal judge
            correct: true
          - text: The Comptroller
          - text: A mayor
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: single-choice
        stem: ¿Quién ratifica un tratado?
        choices:
          - text: El presidente de la República
            correct: true
          - text: Un juez de lo penal
          - text: La Contraloría General
      """,
      en: """
      - id: example
        kind: single-choice
        stem: Who ratifies a treaty?
        choices:
          - text: The President of the Republic
            correct: true
          - text: A judge of a criminal court
          - text: The Comptroller General
      """
    ))

  package static func findings(in item: LintedItem) -> [LintFinding] {
    let lengths = item.options.map(\.length)
    guard lengths.count >= 3, let longest = lengths.indices.max(by: { lengths[$0] < lengths[$1] }),
      lengths[longest] >= notable, Double(lengths[longest]) > 2 * median(lengths)
    else { return [] }
    return [
      LintFinding(
        at: .option(item.id, longest),
        Wording(
          es: "la opción tiene más del doble del largo de las demás",
          en: "the choice is more than twice as long as the others"),
        help: Wording(
          es: "abréviela, o lleve el detalle a la explicación",
          en: "shorten it, or move the detail to the explanation"))
    ]
  }

  /// Among words and numbers, twice as long is nothing that stands out.
  private static let notable = 30

  private static func median(_ lengths: [Int]) -> Double {
    let sorted = lengths.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? Double(sorted[middle - 1] + sorted[middle]) / 2 : Double(sorted[middle])
  }
}
