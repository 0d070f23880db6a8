import Assessment
import Localization

/// True-false items that nearly all go one way, from ten on.
package enum TrueFalseBalance: LintRule {
  package static let page = RulePage(
    "W316",
    title: Wording(
      es: "casi todo es verdadero, o casi todo falso",
      en: "nearly all are true, or nearly all false"),
    reason: Wording(
      es: """
        Quien nota la inclinación responde siempre lo mismo y acierta.
        """,
      en: """
        Whoever notices the leaning gives the same answer each time and is right.
        """),
    guidelines: ["20"],
    flawed: (
      es: """
      - id: ejemplo-1
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 1.
        answer: true
      - id: ejemplo-2
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 2.
        answer: true
      - id: ejemplo-3
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 3.
        answer: true
      - id: ejemplo-4
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 4.
        answer: true
      - id: ejemplo-5
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 5.
        answer: true
      - id: ejemplo-6
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 6.
        answer: true
      - id: ejemplo-7
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 7.
        answer: true
      - id: ejemplo-8
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 8.
        answer: true
      - id: ejemplo-9
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 9.
        answer: true
      - id: ejemplo-10
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 10.
        answer: true
      """,
      en: """
      - id: example-1
        kind: true-false
        stem: The Office can act on its own motion in case 1.
        answer: true
      - id: example-2
        kind: true-false
        stem: The Office can act on its own motion in case 2.
        answer: true
      - id: example-3
        kind: true-false
        stem: The Office can act on its own motion in case 3.
        answer: true
      - id: example-4
        kind: true-false
        stem: The Office can act on its own motion in case 4.
        answer: true
      - id: example-5
        kind: true-false
        stem: The Office can act on its own motion in case 5.
        answer: true
      - id: example-6
        kind: true-false
        stem: The Office can act on its own motion in case 6.
        answer: true
      - id: example-7
        kind: true-false
        stem: The Office can act on its own motion in case 7.
        answer: true
      - id: example-8
        kind: true-false
        stem: The Office can act on its own motion in case 8.
        answer: true
      - id: example-9
        kind: true-false
        stem: The Office can act on its own motion in case 9.
        answer: true
      - id: example-10
        kind: true-false
        stem: The Office can act on its own motion in case 10.
        answer: true
      """
    ),
    sound: (
      es: """
      - id: ejemplo-1
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 1.
        answer: true
      - id: ejemplo-2
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 2.
        answer: false
      - id: ejemplo-3
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 3.
        answer: true
      - id: ejemplo-4
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 4.
        answer: false
      - id: ejemplo-5
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 5.
        answer: true
      - id: ejemplo-6
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 6.
        answer: false
      - id: ejemplo-7
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 7.
        answer: true
      - id: ejemplo-8
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 8.
        answer: false
      - id: ejemplo-9
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 9.
        answer: true
      - id: ejemplo-10
        kind: true-false
        stem: La Defensoría puede actuar de oficio en el caso 10.
        answer: false
      """,
      en: """
      - id: example-1
        kind: true-false
        stem: The Office can act on its own motion in case 1.
        answer: true
      - id: example-2
        kind: true-false
        stem: The Office can act on its own motion in case 2.
        answer: false
      - id: example-3
        kind: true-false
        stem: The Office can act on its own motion in case 3.
        answer: true
      - id: example-4
        kind: true-false
        stem: The Office can act on its own motion in case 4.
        answer: false
      - id: example-5
        kind: true-false
        stem: The Office can act on its own motion in case 5.
        answer: true
      - id: example-6
        kind: true-false
        stem: The Office can act on its own motion in case 6.
        answer: false
      - id: example-7
        kind: true-false
        stem: The Office can act on its own motion in case 7.
        answer: true
      - id: example-8
        kind: true-false
        stem: The Office can act on its own motion in case 8.
        answer: false
      - id: example-9
        kind: true-false
        stem: The Office can act on its own motion in case 9.
        answer: true
      - id: example-10
        kind: true-false
        stem: The Office can act on its own motion in case 10.
        answer: false
      """
    ))

  package static func findings(
    in module: LintedModule, beside _: LintedModule?
  ) -> [LintFinding] {
    let answers = module.items.compactMap { item -> (LintedItem, Bool)? in
      guard case .trueFalse(let statement) = item.item.interaction else { return nil }
      return (item, statement.answer)
    }
    let trueOnes = answers.count { $0.1 }
    let most = max(trueOnes, answers.count - trueOnes)
    guard answers.count >= 10, most * 10 > answers.count * 7, let first = answers.first else {
      return []
    }
    return [
      LintFinding(
        at: .stem(first.0.id),
        Wording(
          es: "\(most) de \(answers.count) ítems de verdadero o falso tienen la misma respuesta",
          en: "\(most) of \(answers.count) true-false items have the same answer"),
        help: Wording(
          es: "dé la vuelta a algunas afirmaciones", en: "turn some of the statements round"))
    ]
  }
}
