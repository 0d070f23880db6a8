/// What makes choices worth choosing among.
extension ProblemPage {
  static let allChoicesCorrect = ProblemPage(
    ("todas las opciones son correctas", "every choice is correct"),
    (
      """
      Quien marca todo sin leer acierta. Al menos una opción tiene que ser incorrecta, y parecer \
      posible a quien no sabe.
      """,
      """
      Whoever ticks everything without reading is right. At least one choice has to be wrong, and to \
      look possible to those who don't know.
      """
    ),
    flawed: (
      es: """
      - id: grupos
        kind: multiple-choice
        stem: ¿Qué grupos se protegen?
        choices:
          - text: Nacionales
            correct: true
          - text: Religiosos
            correct: true
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

  static let alikeChoices = ProblemPage(
    ("dos opciones que dicen lo mismo", "two choices that say the same"),
    (
      """
      Si una fuera la correcta, la otra también lo sería. Se comparan sin mayúsculas, tildes, \
      artículo inicial ni punto final, como las respuestas.
      """,
      """
      If one were right, the other would be right too. They are compared without case, accents, a \
      leading article and closing punctuation, as answers are.
      """
    ),
    guidelines: ["22"],
    flawed: (
      es: """
      - id: palabra
        kind: single-choice
        stem: ¿Qué palabra acuñó Lemkin?
        choices:
          - text: Genocidio
            correct: true
          - text: El genocidio.
          - text: Apátrida
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: single-choice
        stem: Which word did Lemkin coin?
        choices:
          - text: Genocide
            correct: true
          - text: The genocide.
          - text: Stateless
        explanation: He did in 1944.
      """
    ),
    sound: (
      es: """
      - id: palabra
        kind: single-choice
        stem: ¿Qué palabra acuñó Lemkin?
        choices:
          - text: Genocidio
            correct: true
          - text: Democidio
          - text: Apátrida
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: single-choice
        stem: Which word did Lemkin coin?
        choices:
          - text: Genocide
            correct: true
          - text: Democide
          - text: Stateless
        explanation: He did in 1944.
      """
    ))

  static let tooManyChoices = ProblemPage(
    ("más opciones que letras", "more choices than letters"),
    (
      """
      Cada opción se elige con una letra, de la a a la z, y tantas no las lee nadie. Deje las tres o \
      cuatro en las que alguien se equivocaría; para un número hay `numeric`.
      """,
      """
      Each choice is picked with a letter, a to z, and nobody reads as many as that. Keep the three \
      or four that someone would fall for; for a number there is `numeric`.
      """
    ),
    guidelines: ["18"],
    flawed: (
      es: manyYears("roma", "¿De qué año es el Estatuto?"),
      en: manyYears("rome", "When was it signed?")
    ),
    sound: (
      es: fewYears("roma", "¿De qué año es el Estatuto?"),
      en: fewYears("rome", "When was it signed?")
    ))

  private static func manyYears(_ id: String, _ stem: String) -> String {
    let choices = (1974...1997).map { "    - text: \($0)" }
    return """
      - id: \(id)
        kind: single-choice
        stem: \(stem)
        choices:
          - text: 1998
            correct: true
          - text: 1999
          - text: 2000
      \(choices.joined(separator: "\n"))
        explanation: 1998.
      """
  }

  private static func fewYears(_ id: String, _ stem: String) -> String {
    """
    - id: \(id)
      kind: single-choice
      stem: \(stem)
      choices:
        - text: 1948
        - text: 1998
          correct: true
        - text: 2002
      explanation: 1998.
    """
  }
}
