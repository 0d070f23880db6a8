/// A module in one language held against the same module in the course's own: what it says.
extension ProblemPage {
  static let otherKind = ProblemPage(
    (
      "un ítem de otro tipo que en el otro idioma",
      "an item of another kind than in the other language"
    ),
    (
      """
      Sería otra pregunta con el mismo nombre, y sus resultados se mezclarían. Si lo que cambia es \
      la pregunta, dele otro `id` en los dos archivos.
      """,
      """
      It would be another question under the same name, and their results would be mixed up. If it \
      is the question that changes, give it another `id` in both files.
      """
    ),
    flawed: """
      # conceptos.es.yaml
      items:
        - id: fecha
          kind: numeric
          stem: ¿De qué año es?
          answer: 1948
          explanation: Tras la guerra.
      # conceptos.en.yaml
      items:
        - id: fecha
          kind: short-text
          stem: Which year is it from?
          accept: [1948]
          explanation: After the war.
      """,
    sound: """
      # conceptos.es.yaml
      items:
        - id: fecha
          kind: numeric
          stem: ¿De qué año es?
          answer: 1948
          explanation: Tras la guerra.
      # conceptos.en.yaml
      items:
        - id: fecha
          kind: numeric
          stem: Which year is it from?
          answer: 1948
          explanation: After the war.
      """)

  static let otherCount = ProblemPage(
    (
      "más o menos entradas que en el otro idioma",
      "more or fewer entries than in the other language"
    ),
    (
      """
      Con otro número de opciones, parejas o pasos, un ítem es más fácil en un idioma que en el \
      otro, y lo respondido en uno no se entendería en el otro.
      """,
      """
      With another number of choices, pairs or steps, an item is easier in one language than in the \
      other, and what was answered in one could not be understood in the other.
      """
    ),
    flawed: order("[Verify, Warn]"), sound: order("[Verify, Warn, Follow up]"))

  static let otherKey = ProblemPage(
    (
      "otra respuesta correcta que en el otro idioma",
      "another right answer than in the other language"
    ),
    (
      """
      Una de las dos está mal, y quien la lea aprendería un error. Compare los dos archivos y la \
      fuente.
      """,
      """
      One of the two is wrong, and whoever reads it would learn a mistake. Compare the two files and \
      the source.
      """
    ),
    flawed: statement("answer: true"), sound: statement("answer: false"))

  static let otherValue = ProblemPage(
    ("un valor distinto que en el otro idioma", "another value than in the other language"),
    (
      """
      Los puntos, el objetivo, la página, la forma y otros campos que no se traducen son los mismos \
      en los dos idiomas, para que se aprenda y se califique igual.
      """,
      """
      Points, objective, page, form and other fields that are not translated are the same in both \
      languages, so that learning and scoring are alike.
      """
    ),
    flawed: statement("answer: false\n    points: 2"), sound: statement("answer: false"))

  /// An item in both languages; `ending` is the end of its translation's fields.
  private static func statement(_ ending: String) -> String {
    """
    # riesgos.es.yaml
    items:
      - id: rumores
        kind: true-false
        stem: Un rumor es una prueba.
        answer: false
        explanation: Hay que comprobarlo.
    # riesgos.en.yaml
    items:
      - id: rumores
        kind: true-false
        stem: A rumour is proof.
        \(ending)
        explanation: It has to be checked.
    """
  }

  /// An item in both languages, with the steps of its translation.
  private static func order(_ steps: String) -> String {
    """
    # riesgos.es.yaml
    items:
      - id: pasos
        kind: ordering
        stem: Ordene los pasos.
        sequence: [Verificar, Avisar, Seguir]
        explanation: Primero se verifica.
    # riesgos.en.yaml
    items:
      - id: pasos
        kind: ordering
        stem: Put the steps in order.
        sequence: \(steps)
        explanation: Verifying comes first.
    """
  }
}
