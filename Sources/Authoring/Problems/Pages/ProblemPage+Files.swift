/// Files before anything in them is read; the examples are what is in the folder of modules.
extension ProblemPage {
  static let notAFile = ProblemPage(
    ("no es un archivo", "not a file"),
    (
      """
      Se llama como un módulo y es una carpeta u otra cosa que no se puede leer como texto. Aquí, \
      una carpeta con un archivo dentro.
      """,
      """
      It is called like a module and is a folder, or something else that can't be read as text. \
      Here, a folder with a file inside.
      """
    ),
    flawed: (es: "riesgos.es.yaml/notas.txt", en: "riesgos.es.yaml/notes.txt"),
    sound: (es: "riesgos.es.yaml\nriesgos/notas.txt", en: "riesgos.es.yaml\nriesgos/notes.txt"))

  static let fileTooLarge = ProblemPage(
    ("un archivo de más de 4 MB", "a file of more than 4 MB"),
    (
      """
      Un módulo es texto para una o dos horas, y no llega a 100 KB; uno tan grande es casi siempre \
      otro archivo con ese nombre.
      """,
      """
      A module is text for an hour or two, and has less than 100 KB; one as large as that is nearly \
      always another file under that name.
      """
    ),
    flawed: "riesgos.es.yaml  5 MB", sound: "riesgos.es.yaml")

  static let unreadableFile = ProblemPage(
    ("un archivo que no se puede leer", "a file that can't be read"),
    (
      """
      El sistema no entrega el archivo: usted no tiene permiso, el disco falla o es un enlace a un \
      archivo que ya no está, como aquí. Los demás módulos se pueden tomar.
      """,
      """
      The system does not hand the file over: you may not read it, the disk fails, or it is a link \
      to a file that is gone, as here. The other modules can be taken.
      """
    ),
    flawed: (
      es: "riesgos.es.yaml -> borrador.txt", en: "riesgos.es.yaml -> draft.txt"
    ),
    sound: (
      es: "riesgos.es.yaml -> borrador.txt\nborrador.txt",
      en: "riesgos.es.yaml -> draft.txt\ndraft.txt"
    ))

  static let misnamedFile = ProblemPage(
    ("un archivo que no se llama como un módulo", "a file that is not called like a module"),
    (
      """
      No se ofrecería a nadie, sin que se sepa por qué. Un módulo se llama por su `id`, con \
      minúsculas sin tilde, cifras y guiones; luego van un punto, `es` o `en`, y `.yaml`. Lo que no \
      termina en `.yaml` o `.yml` puede llamarse como sea.
      """,
      """
      It would be offered to nobody, without anyone knowing why. A module is called by its `id`, \
      with the letters a to z in lower case, digits and hyphens; then come a point, `es` or `en`, \
      and `.yaml`. What does not end in `.yaml` or `.yml` may be called anything.
      """
    ),
    flawed: (es: "Riesgos.yml", en: "Risks.yml"),
    sound: (es: "riesgos.es.yaml", en: "risks.en.yaml"))
}
