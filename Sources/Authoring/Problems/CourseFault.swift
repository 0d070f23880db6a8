package import Localization

/// A mistake in what a file is called, or in the curriculum.
package enum CourseFault: Fault {
  /// `id` says another name than the file's.
  case idDiffers(String, fileName: String)
  /// `language` says another language than the file's name.
  case languageDiffers(String, fileName: String)
  case repeatedModule(String)
  /// A module of the curriculum of which there is no file.
  case missingModule(String, nearest: String?)
  /// The course has no title in its own language.
  case untitled(Language)

  package var code: ProblemCode {
    switch self {
    case .idDiffers: .idDiffers
    case .languageDiffers: .languageDiffers
    case .repeatedModule: .repeatedModule
    case .missingModule: .missingModule
    case .untitled: .untitledCourse
    }
  }

  var repair: FaultRepair {
    switch self {
    case .missingModule(_, let nearest?): .replacement(nearest)
    case .missingModule, .idDiffers, .languageDiffers, .repeatedModule, .untitled: .none
    }
  }

  var words: FaultWords {
    switch self {
    case .idDiffers(let id, let fileName): Self.differs("id", id, fileName)
    case .languageDiffers(let code, let fileName): Self.differs("language", code, fileName)
    case .repeatedModule(let id):
      FaultWords(
        headline: Wording(
          es: "el módulo \(id.code) está dos veces en la lista",
          en: "the module \(id.code) is in the list twice"),
        label: Wording(es: "aquí otra vez", en: "here again"),
        otherLabel: Wording(es: "la primera vez", en: "the first time"),
        help: Wording(es: "deje una de las dos líneas", en: "keep one of the two lines"))
    case .missingModule(let id, let nearest): Self.missing(id, nearest)
    case .untitled(let language):
      FaultWords(
        headline: Wording(
          es: "falta el título del curso en su propio idioma, `\(language.code)`",
          en: "the course has no title in its own language, `\(language.code)`"),
        help: Wording(
          es: "añada `\(language.code):` a `title`", en: "add `\(language.code):` to `title`"))
    }
  }

  private static func differs(
    _ field: String, _ value: String, _ fileName: String
  ) -> FaultWords {
    FaultWords(
      headline: Wording(
        es: "`\(field)` dice \(value.code) y el archivo se llama \(fileName.code)",
        en: "`\(field)` says \(value.code) and the file is called \(fileName.code)"),
      help: Wording(
        es: "cambie `\(field)` o el nombre del archivo, que es el del módulo, un punto, el idioma "
          + "y `.yaml`",
        en: "change `\(field)` or the file's name, which is the module's, a point, the language "
          + "and `.yaml`"))
  }

  private static func missing(_ id: String, _ nearest: String?) -> FaultWords {
    let help = Wording(
      es: "añada `\(id).es.yaml` a la carpeta, o quite la línea",
      en: "add `\(id).es.yaml` to the folder, or take the line out")
    return FaultWords(
      headline: Wording(
        es: "no hay ningún archivo del módulo \(id.code)",
        en: "there is no file of the module \(id.code)"),
      help: nearest.map(Wording.perhaps) ?? help)
  }
}
