import Assessment
import Localization

/// Keys that pile up in one place, over a module.
package enum KeyPosition: LintRule {
  package static let page = RulePage(
    "W315",
    title: Wording(
      es: "la clave está casi siempre en el mismo lugar",
      en: "the key is nearly always in the same place"),
    reason: Wording(
      es: """
        Si las opciones no se barajan, quien nota el lugar preferido acierta sin saber.
        """,
      en: """
        Where choices are not shuffled, whoever notices the favourite place is right without \
        knowing.
        """),
    guidelines: ["20"],
    flawed: (
      es: """
      - id: ejemplo-1
        kind: single-choice
        stem: ¿Qué es una alerta?
        shuffle: false
        choices:
          - text: Primera cosa
            correct: true
          - text: Segunda cosa
          - text: Tercera cosa
      - id: ejemplo-2
        kind: single-choice
        stem: ¿Qué es un riesgo?
        shuffle: false
        choices:
          - text: Primera cosa
            correct: true
          - text: Segunda cosa
          - text: Tercera cosa
      - id: ejemplo-3
        kind: single-choice
        stem: ¿Qué es un indicador?
        shuffle: false
        choices:
          - text: Primera cosa
            correct: true
          - text: Segunda cosa
          - text: Tercera cosa
      - id: ejemplo-4
        kind: single-choice
        stem: ¿Qué es una medida?
        shuffle: false
        choices:
          - text: Primera cosa
            correct: true
          - text: Segunda cosa
          - text: Tercera cosa
      """,
      en: """
      - id: example-1
        kind: single-choice
        stem: What is an alert?
        shuffle: false
        choices:
          - text: A first thing
            correct: true
          - text: A second thing
          - text: A third thing
      - id: example-2
        kind: single-choice
        stem: What is a risk?
        shuffle: false
        choices:
          - text: A first thing
            correct: true
          - text: A second thing
          - text: A third thing
      - id: example-3
        kind: single-choice
        stem: What is an indicator?
        shuffle: false
        choices:
          - text: A first thing
            correct: true
          - text: A second thing
          - text: A third thing
      - id: example-4
        kind: single-choice
        stem: What is a measure?
        shuffle: false
        choices:
          - text: A first thing
            correct: true
          - text: A second thing
          - text: A third thing
      """
    ),
    sound: (
      es: """
      - id: ejemplo-1
        kind: single-choice
        stem: ¿Qué es una alerta?
        shuffle: false
        choices:
          - text: Primera cosa
          - text: Segunda cosa
            correct: true
          - text: Tercera cosa
      - id: ejemplo-2
        kind: single-choice
        stem: ¿Qué es un riesgo?
        shuffle: false
        choices:
          - text: Primera cosa
          - text: Segunda cosa
          - text: Tercera cosa
            correct: true
      - id: ejemplo-3
        kind: single-choice
        stem: ¿Qué es un indicador?
        shuffle: false
        choices:
          - text: Primera cosa
            correct: true
          - text: Segunda cosa
          - text: Tercera cosa
      - id: ejemplo-4
        kind: single-choice
        stem: ¿Qué es una medida?
        shuffle: false
        choices:
          - text: Primera cosa
          - text: Segunda cosa
            correct: true
          - text: Tercera cosa
      """,
      en: """
      - id: example-1
        kind: single-choice
        stem: What is an alert?
        shuffle: false
        choices:
          - text: A first thing
          - text: A second thing
            correct: true
          - text: A third thing
      - id: example-2
        kind: single-choice
        stem: What is a risk?
        shuffle: false
        choices:
          - text: A first thing
          - text: A second thing
          - text: A third thing
            correct: true
      - id: example-3
        kind: single-choice
        stem: What is an indicator?
        shuffle: false
        choices:
          - text: A first thing
            correct: true
          - text: A second thing
          - text: A third thing
      - id: example-4
        kind: single-choice
        stem: What is a measure?
        shuffle: false
        choices:
          - text: A first thing
          - text: A second thing
            correct: true
          - text: A third thing
      """
    ))

  package static func findings(
    in module: LintedModule, beside _: LintedModule?
  ) -> [LintFinding] {
    let fixed = module.items.filter { $0.keys.count == 1 && isShownInPlace($0) }
    let places = Dictionary(grouping: fixed) { $0.keys.first ?? 0 }
    guard fixed.count >= enough,
      let (place, items) = places.max(by: { $0.value.count < $1.value.count }),
      items.count * 4 >= fixed.count * 3, let first = items.first
    else { return [] }
    return [
      LintFinding(
        at: .option(first.id, place),
        Wording(
          es: "la clave está en el lugar \(place + 1) en \(items.count) de \(fixed.count) ítems",
          en: "the key stands in place \(place + 1) in \(items.count) of \(fixed.count) items"),
        help: Wording(
          es: "cambie el orden de las opciones, o deje que se barajen",
          en: "change the order of the choices, or let them be shuffled"))
    ]
  }

  /// Below this number a favourite place may be chance.
  private static let enough = 4

  private static func isShownInPlace(_ item: LintedItem) -> Bool {
    guard case .choice(let choice) = item.item.interaction, let key = item.keys.first else {
      return false
    }
    return !item.item.isShuffled || choice.options[key].isPinned
  }
}
