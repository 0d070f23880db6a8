/// What makes the answer of an item with choices.
extension ProblemPage {
  static let noCorrectChoice = ProblemPage(
    ("ninguna opción es correcta", "no choice is correct"),
    (
      """
      Nadie podría acertar: el programa no sabe cuál es la respuesta. Lleva `correct: true` la \
      opción correcta, y en `multiple-choice` cada una de ellas; las demás no llevan nada.
      """,
      """
      No one could be right: the program does not know the answer. The right choice has \
      `correct: true`, in a `multiple-choice` each of them; the others have nothing.
      """
    ),
    flawed: (
      es: """
      - id: palabra
        kind: single-choice
        stem: ¿Quién acuñó «genocidio»?
        choices:
          - text: Raphael Lemkin
          - text: René Cassin
        explanation: Lemkin, en 1944.
      """,
      en: """
      - id: word
        kind: single-choice
        stem: Who coined “genocide”?
        choices:
          - text: Raphael Lemkin
          - text: René Cassin
        explanation: Lemkin, in 1944.
      """
    ),
    sound: (
      es: """
      - id: palabra
        kind: single-choice
        stem: ¿Quién acuñó «genocidio»?
        choices:
          - text: Raphael Lemkin
            correct: true
          - text: René Cassin
        explanation: Lemkin, en 1944.
      """,
      en: """
      - id: word
        kind: single-choice
        stem: Who coined “genocide”?
        choices:
          - text: Raphael Lemkin
            correct: true
          - text: René Cassin
        explanation: Lemkin, in 1944.
      """
    ))

  static let tooFewChoices = ProblemPage(
    ("menos de dos opciones", "fewer than two choices"),
    (
      """
      Con una sola opción no hay nada que elegir. Dos son lo mínimo; tres buenas suelen bastar, y \
      más de cuatro rara vez ayudan.
      """,
      """
      With a single choice there is nothing to choose. Two are the least; three good ones are \
      usually enough, and more than four seldom help.
      """
    ),
    guidelines: ["18"],
    flawed: (
      es: """
      - id: palabra
        kind: single-choice
        stem: ¿Quién acuñó «genocidio»?
        choices:
          - text: Raphael Lemkin
            correct: true
        explanation: Lemkin, en 1944.
      """,
      en: """
      - id: word
        kind: single-choice
        stem: Who coined “genocide”?
        choices:
          - text: Raphael Lemkin
            correct: true
        explanation: Lemkin, in 1944.
      """
    ),
    sound: (
      es: """
      - id: palabra
        kind: single-choice
        stem: ¿Quién acuñó «genocidio»?
        choices:
          - text: Raphael Lemkin
            correct: true
          - text: René Cassin
          - text: Hersch Lauterpacht
        explanation: Lemkin, en 1944.
      """,
      en: """
      - id: word
        kind: single-choice
        stem: Who coined “genocide”?
        choices:
          - text: Raphael Lemkin
            correct: true
          - text: René Cassin
          - text: Hersch Lauterpacht
        explanation: Lemkin, in 1944.
      """
    ))

  static let severalCorrectChoices = ProblemPage(
    ("varias opciones correctas donde se elige una", "several correct choices where one is chosen"),
    (
      """
      En `single-choice` se marca una sola opción: quien elige la otra correcta se equivocaría sin \
      haberse equivocado. Si de verdad son varias, el ítem es `multiple-choice`.
      """,
      """
      In a `single-choice` only one choice can be picked: whoever picks the other right one would be \
      wrong without being wrong. If several are right indeed, the item is a `multiple-choice`.
      """
    ),
    guidelines: ["19"],
    flawed: (
      es: """
      - id: grupos
        kind: single-choice
        stem: ¿Qué grupos se protegen?
        choices:
          - text: Nacionales
            correct: true
          - text: Religiosos
            correct: true
          - text: Políticos
        explanation: La lista es cerrada.
      """,
      en: """
      - id: groups
        kind: single-choice
        stem: Which groups are protected?
        choices:
          - text: National
            correct: true
          - text: Religious
            correct: true
          - text: Political
        explanation: The list is closed.
      """
    ),
    sound: (
      es: """
      - id: grupos
        kind: multiple-choice
        stem: ¿Qué grupos se protegen?
        choices:
          - text: Nacionales
            correct: true
          - text: Religiosos
            correct: true
          - text: Políticos
        explanation: La lista es cerrada.
      """,
      en: """
      - id: groups
        kind: multiple-choice
        stem: Which groups are protected?
        choices:
          - text: National
            correct: true
          - text: Religious
            correct: true
          - text: Political
        explanation: The list is closed.
      """
    ))
}
