/// A module in one language held against the same module in the course's own: what is there.
extension ProblemPage {
  static let missingTranslation = ProblemPage(
    ("algo falta en uno de los idiomas", "something is missing in one of the languages"),
    (
      """
      Quien cambie de idioma perdería esa parte, y los resultados de unos y otros no se podrían \
      comparar. Mientras falte, el módulo se ofrece solo en el idioma del curso. `repaso new \
      translation` prepara el archivo del otro, con lo que hay que traducir marcado.
      """,
      """
      Whoever changes the language would lose that part, and the results of the two could not be \
      compared. As long as it is missing, the module is offered in the course's language only. \
      `repaso new translation` prepares the file of the other, with what is to translate marked.
      """
    ),
    flawed: items("riesgos", spanishOne + spanishTwo, englishOne),
    sound: items("riesgos", spanishOne + spanishTwo, englishOne + englishTwo))

  static let addedInTranslation = ProblemPage(
    ("algo está solo en la traducción", "something is only in the translation"),
    (
      """
      La traducción tiene algo que el módulo no tiene en el idioma del curso: añádalo allí, o \
      quítelo. Si es lo mismo con otro `id`, póngale el mismo: el `id` no se traduce.
      """,
      """
      The translation has something that the module does not have in the course's language: add it \
      there, or take it out. If it is the same under another `id`, give it the same one: an `id` is \
      not translated.
      """
    ),
    flawed: items("riesgos", spanishOne, englishOne + englishTwo),
    sound: items("riesgos", spanishOne + spanishTwo, englishOne + englishTwo))

  static let otherOrder = ProblemPage(
    ("otro orden que en el otro idioma", "another order than in the other language"),
    (
      """
      Quien estudia puede cambiar de idioma a mitad del módulo y seguir donde iba: por eso los dos \
      van en el mismo orden. El glosario y las fuentes son libres, porque siguen su alfabeto.
      """,
      """
      A learner may change the language halfway and go on from there: so both follow the same \
      order. The glossary and the sources are free, since they follow their own alphabet.
      """
    ),
    flawed: items("riesgos", spanishOne + spanishTwo, englishTwo + englishOne),
    sound: items("riesgos", spanishOne + spanishTwo, englishOne + englishTwo))

  static let otherPresence = ProblemPage(
    ("un campo que solo está en un idioma", "a field that is in one language only"),
    (
      """
      Se advierte de un contenido difícil en los dos idiomas o en ninguno; y un hueco se escribe o \
      se elige en los dos de la misma manera.
      """,
      """
      Learners are told of hard content in both languages or in neither; and a gap is typed in or \
      picked for alike in both.
      """
    ),
    flawed: """
      # riesgos.es.yaml
      content-note: Habla de violencia.
      # riesgos.en.yaml
      """,
    sound: """
      # riesgos.es.yaml
      content-note: Habla de violencia.
      # riesgos.en.yaml
      content-note: It speaks of violence.
      """)

  private static let spanishOne = """
      - id: listas
        kind: true-false
        stem: Hacer listas es una señal.
        answer: true
        explanation: Prepara la violencia.

    """
  private static let spanishTwo = """
      - id: rumores
        kind: true-false
        stem: Un rumor es una prueba.
        answer: false
        explanation: Hay que comprobarlo.

    """
  private static let englishOne = """
      - id: listas
        kind: true-false
        stem: Drawing up lists is a sign.
        answer: true
        explanation: It prepares violence.

    """
  private static let englishTwo = """
      - id: rumores
        kind: true-false
        stem: A rumour is proof.
        answer: false
        explanation: It has to be checked.

    """

  /// The items of a module in both languages.
  private static func items(_ module: String, _ spanish: String, _ english: String) -> String {
    "# \(module).es.yaml\nitems:\n\(spanish)# \(module).en.yaml\nitems:\n\(english)".dropLast()
      .description
  }
}
