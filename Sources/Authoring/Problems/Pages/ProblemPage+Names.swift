/// What has a name, and what refers to it.
extension ProblemPage {
  static let repeatedName = ProblemPage(
    ("un nombre que se da dos veces", "a name that is given twice"),
    (
      """
      Las respuestas se guardan bajo el nombre del ítem: con dos iguales no se sabría de cuál son. \
      También los objetivos, las fuentes, las páginas, los términos y las opciones tienen cada cual \
      su nombre. Suele venir de copiar un ítem para hacer otro.
      """,
      """
      Answers are kept under the name of their item: of two alike, nobody could tell which they \
      belong to. Objectives, sources, pages, terms and choices have a name each, too. It often comes \
      from copying an item to make another.
      """
    ),
    flawed: (
      es: """
      - id: grupos
        kind: true-false
        stem: Protege grupos nacionales.
        answer: true
        explanation: Artículo II.
      - id: grupos
        kind: true-false
        stem: Protege grupos políticos.
        answer: false
        explanation: Artículo II.
      """,
      en: """
      - id: groups
        kind: true-false
        stem: It protects nations.
        answer: true
        explanation: Article II.
      - id: groups
        kind: true-false
        stem: It protects parties.
        answer: false
        explanation: Article II.
      """
    ),
    sound: (
      es: """
      - id: grupos-nacionales
        kind: true-false
        stem: Protege grupos nacionales.
        answer: true
        explanation: Artículo II.
      - id: grupos-politicos
        kind: true-false
        stem: Protege grupos políticos.
        answer: false
        explanation: Artículo II.
      """,
      en: """
      - id: nations
        kind: true-false
        stem: It protects nations.
        answer: true
        explanation: Article II.
      - id: parties
        kind: true-false
        stem: It protects parties.
        answer: false
        explanation: Article II.
      """
    ))

  static let unknownName = ProblemPage(
    ("un nombre que no está en el módulo", "a name that is not in the module"),
    (
      """
      El ítem remite a un objetivo, una fuente o una página que el módulo no tiene, y quien aprende \
      no llegaría a ella. El nombre es el `id`, letra por letra. Tras el de una fuente va un \
      espacio y el lugar en ella, sin coma.
      """,
      """
      The item refers to an objective, a source or a page that the module does not have, and \
      learners would not get there. The name is the `id`, letter by letter. Behind that of a source \
      come a space and the place in it, without a comma.
      """
    ),
    flawed: (es: article("convencion, art. II"), en: englishArticle("convention, art. II")),
    sound: (es: article("convencion art. II"), en: englishArticle("convention art. II")))

  private static func article(_ source: String) -> String {
    """
    sources:
      - id: convencion
        citation: La Convención (1948)
    items:
      - id: grupos
        kind: true-false
        stem: Protege grupos nacionales.
        answer: true
        explanation: Está en la lista.
        source: \(source)
    """
  }

  private static func englishArticle(_ source: String) -> String {
    """
    sources:
      - id: convention
        citation: The Convention (1948)
    items:
      - id: groups
        kind: true-false
        stem: It protects nations.
        answer: true
        explanation: They are in the list.
        source: \(source)
    """
  }
}
