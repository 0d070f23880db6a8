/// What a file says it is, and what the curriculum lists.
extension ProblemPage {
  static let idDiffers = ProblemPage(
    (
      "`id` no dice lo mismo que el nombre del archivo",
      "`id` does not say what the file's name says"
    ),
    (
      """
      El nombre del archivo es el `id` del módulo, un punto, el idioma y `.yaml`. Las respuestas se \
      guardan bajo ese nombre: con dos distintos, lo ya respondido se perdería de vista.
      """,
      """
      A file's name is the `id` of the module, a point, the language and `.yaml`. Answers are kept \
      under that name: with two names, what was answered before would be lost sight of.
      """
    ),
    flawed: "# riesgos.es.yaml\nid: factores", sound: "# riesgos.es.yaml\nid: riesgos")

  static let languageDiffers = ProblemPage(
    (
      "`language` no dice lo mismo que el nombre del archivo",
      "`language` does not say what the file's name says"
    ),
    (
      """
      El nombre del archivo termina en `.es.yaml` o `.en.yaml`, según el idioma en que está escrito. \
      Suele venir de copiar un archivo para traducirlo.
      """,
      """
      A file's name ends in `.es.yaml` or `.en.yaml`, by the language that it is written in. It \
      often comes from copying a file to translate it.
      """
    ),
    flawed: "# riesgos.en.yaml\nlanguage: es", sound: "# riesgos.en.yaml\nlanguage: en")

  static let repeatedModule = ProblemPage(
    ("un módulo dos veces en la lista", "a module that is in the list twice"),
    (
      """
      La lista da el orden en que se toman los módulos: en dos lugares no se sabría cuál vale. Aquí, \
      las dos últimas líneas son los archivos que están junto a la lista.
      """,
      """
      The list gives the order in which modules are taken: of two places, nobody could tell which \
      counts. The last two lines here are the files that are beside the list.
      """
    ),
    flawed: course("riesgos", "mapa", "riesgos"), sound: course("riesgos", "mapa"))

  static let missingModule = ProblemPage(
    ("un módulo sin archivo", "a module without a file"),
    (
      """
      La lista nombra un módulo del que no hay archivo en la carpeta, y no se podría tomar. Suele \
      ser un nombre mal escrito. Aquí, las dos últimas líneas son los archivos que hay.
      """,
      """
      The list names a module of which the folder has no file, and which no one could take. It is \
      often a misspelled name. The last two lines here are the files that are there.
      """
    ),
    flawed: course("riesgo", "mapa"), sound: course("riesgos", "mapa"))

  static let untitledCourse = ProblemPage(
    ("un curso sin título en su idioma", "a course without a title in its language"),
    (
      """
      El título se muestra al comienzo. `language` dice cuál es el idioma del curso, aquel con el que \
      se comparan las traducciones: en él tiene que estar también el título.
      """,
      """
      The title is shown at the beginning. `language` says which is the course's language, the one \
      that translations are held against: the title has to be there in it too.
      """
    ),
    flawed: """
      # curriculum.yaml
      language: es
      title:
        en: Prevention
      """,
    sound: """
      # curriculum.yaml
      language: es
      title:
        es: Prevención
        en: Prevention
      """)

  /// A curriculum beside the files of two modules.
  private static func course(_ modules: String...) -> String {
    """
    # curriculum.yaml
    modules:
    \(modules.map { "  - \($0)" }.joined(separator: "\n"))
    # riesgos.es.yaml
    # mapa.es.yaml
    """
  }
}
