import Localization

/// What is said to an author who tries a module.
enum PreviewWording {
  static let watching = Wording(
    es: "atento a cada vez que guarde; Ctrl-C termina",
    en: "looking again each time you save; Ctrl-C ends")

  static let notRecorded = Wording(
    es: "Es una prueba: nada de esto queda registrado.",
    en: "This is a preview: none of it is recorded.")

  static let confirmLeaving = Wording(
    es: "¿Dejarlo aquí? Ctrl-C otra vez para salir, Intro para seguir.",
    en: "Leave it here? Ctrl-C again to leave, Return to go on.")

  static let sound = Wording(
    es: "Revisado: no hay hallazgos.", en: "Checked: nothing was found.")

  static func unknownItem(_ item: String, in module: String, nearest: String?) -> Wording {
    guard let nearest else {
      return Wording(
        es: "el módulo \(module) no tiene el ítem «\(item)»",
        en: "the module \(module) has no item “\(item)”")
    }
    return Wording(
      es: "el módulo \(module) no tiene el ítem «\(item)»; ¿quiso decir \(nearest)?",
      en: "the module \(module) has no item “\(item)”; did you mean \(nearest)?")
  }
}
