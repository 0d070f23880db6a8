/// What is matched, and what is put in order.
extension ProblemPage {
  static let tooFewPairs = ProblemPage(
    ("menos de dos parejas", "fewer than two pairs"),
    (
      """
      Con una sola pareja no hay nada que emparejar. De tres a seis suelen bastar, y con `extra` se \
      añaden lados derechos sin pareja para que la última no salga por descarte.
      """,
      """
      With a single pair there is nothing to match. Three to six are usually enough, and `extra` \
      adds right sides without a partner, so that the last pair is not what is left over.
      """
    ),
    flawed: (
      es: """
      - id: tratados
        kind: matching
        stem: ¿De qué año es cada tratado?
        pairs:
          - left: Convención
            right: 1948
        explanation: La Convención fue antes.
      """,
      en: """
      - id: treaties
        kind: matching
        stem: Which year is each from?
        pairs:
          - left: Convention
            right: 1948
        explanation: The Convention came first.
      """
    ),
    sound: (
      es: """
      - id: tratados
        kind: matching
        stem: ¿De qué año es cada tratado?
        pairs:
          - left: Convención
            right: 1948
          - left: Estatuto de Roma
            right: 1998
        explanation: La Convención fue antes.
      """,
      en: """
      - id: treaties
        kind: matching
        stem: Which year is each from?
        pairs:
          - left: Convention
            right: 1948
          - left: Rome Statute
            right: 1998
        explanation: The Convention came first.
      """
    ))

  static let alikeSides = ProblemPage(
    ("dos lados iguales en una columna", "two sides of one column that are the same"),
    (
      """
      Nadie podría distinguirlos, y una de las dos parejas se tomaría por equivocada. Cada lado \
      izquierdo y cada lado derecho dice algo distinto, y los de `extra` también.
      """,
      """
      No one could tell them apart, and one of the two pairs would be taken for wrong. Each left \
      side and each right side says something else, those of `extra` too.
      """
    ),
    flawed: (
      es: """
      - id: textos
        kind: matching
        stem: ¿De cuándo es cada una?
        pairs:
          - left: Convención
            right: 1948
          - left: Declaración
            right: 1948
        explanation: Con un día entre ambas.
      """,
      en: """
      - id: texts
        kind: matching
        stem: When was each adopted?
        pairs:
          - left: Convention
            right: 1948
          - left: Declaration
            right: 1948
        explanation: A day lies between.
      """
    ),
    sound: (
      es: """
      - id: textos
        kind: matching
        stem: ¿De cuándo es cada una?
        pairs:
          - left: Convención
            right: 9 de diciembre
          - left: Declaración
            right: 10 de diciembre
        explanation: Con un día entre ambas.
      """,
      en: """
      - id: texts
        kind: matching
        stem: When was each adopted?
        pairs:
          - left: Convention
            right: 9 December
          - left: Declaration
            right: 10 December
        explanation: A day lies between.
      """
    ))

  static let tooManyPairs = ProblemPage(
    ("más lados derechos que letras", "more right sides than letters"),
    (
      """
      Cada lado derecho se elige con una letra, de la a a la z, y los de `extra` también llevan una. \
      Con más de seis parejas se busca más de lo que se piensa: repártalas en varios ítems.
      """,
      """
      Each right side is picked with a letter, a to z, and those of `extra` have one too. With more \
      than six pairs there is more searching than thinking: spread them over several items.
      """
    ),
    flawed: (
      es: years(
        "tratados", "¿De qué año es cada tratado?", "Convención", "Estatuto de Roma", 1949...1973,
        "Dos más."),
      en: years(
        "treaties", "Which year is each from?", "Convention", "Rome Statute", 1949...1973,
        "Two of them.")
    ),
    sound: (
      es: years(
        "tratados", "¿De qué año es cada tratado?", "Convención", "Estatuto de Roma", 1949...1950,
        "Dos más."),
      en: years(
        "treaties", "Which year is each from?", "Convention", "Rome Statute", 1949...1950,
        "Two of them.")
    ))

  private static func years(
    _ id: String, _ stem: String, _ first: String, _ second: String, _ others: ClosedRange<Int>,
    _ explanation: String
  ) -> String {
    """
    - id: \(id)
      kind: matching
      stem: \(stem)
      pairs:
        - left: \(first)
          right: 1948
        - left: \(second)
          right: 1998
      extra:
    \(others.map { "    - \($0)" }.joined(separator: "\n"))
      explanation: \(explanation)
    """
  }
}
