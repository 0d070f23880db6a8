import Localization

/// What is said when something stands in the way of a command.
enum FailureWording {
  static let noModules = Wording(
    es: """
      no hay módulos: indique su carpeta con --modules CARPETA o con la variable REPASO_MODULES
      """,
    en: "there are no modules: name their folder with --modules DIR or the variable REPASO_MODULES")

  static let noPlace = Wording(
    es: """
      no se sabe dónde guardar los resultados: la variable HOME está vacía; indique una carpeta con \
      la variable REPASO_DATA_DIR
      """,
    en: """
      there is no telling where to keep results: the variable HOME is empty; name a folder with the \
      variable REPASO_DATA_DIR
      """)

  static func unreadable(_ path: String) -> Wording {
    Wording(es: "no se puede leer «\(path)»", en: "“\(path)” can't be read")
  }

  static let unreadableInput = Wording(
    es: "no se puede leer la entrada estándar", en: "standard input can't be read")

  static func unforeseen(_ error: any Error) -> Wording {
    Wording(
      es: "algo lo impide que no estaba previsto (\(error))",
      en: "something that was not foreseen is in the way (\(error))")
  }

  static func unwritable(_ path: String) -> Wording {
    Wording(es: "no se puede escribir «\(path)»", en: "“\(path)” can't be written")
  }

  static func noSuchFile(_ path: String) -> Wording {
    Wording(
      es: "no hay ningún archivo ni carpeta «\(path)»", en: "there is no file or folder “\(path)”")
  }

  static func modulesUnreadable(_ path: String) -> Wording {
    Wording(
      es: "no se puede leer la carpeta de módulos «\(path)»",
      en: "the folder of modules “\(path)” can't be read")
  }

  static func unavailable(_ name: String) -> Wording {
    Wording(
      es: """
        el módulo «\(name)» no está disponible: su archivo no se puede leer o tiene errores. \
        Para verlos: repaso check
        """,
      en: """
        the module “\(name)” is unavailable: its file can't be read or has mistakes. To see them: \
        repaso check
        """)
  }

  static func unknownModule(_ name: String, nearest: String?, all: [String]) -> Wording {
    guard let nearest else {
      let names = all.joined(separator: ", ")
      return Wording(
        es: "no existe el módulo «\(name)»; los que hay: \(names)",
        en: "there is no module “\(name)”; there are: \(names)")
    }
    return Wording(
      es: "no existe el módulo «\(name)»; ¿quiso decir \(nearest)?",
      en: "there is no module “\(name)”; did you mean \(nearest)?")
  }
}
