import Localization

/// What the overview of the course says.
enum OverviewWording {
  static let untitled = Wording(es: "Módulos", en: "Modules")

  static func state(_ state: CourseOverview.State) -> Wording {
    switch state {
    case .untouched: Wording(es: "sin empezar", en: "not begun")
    case .open: Wording(es: "a medias", en: "half-way")
    case .finished: Wording(es: "hecho", en: "done")
    case .unavailable: Wording(es: "no disponible", en: "unavailable")
    }
  }

  static func detail(_ state: CourseOverview.State) -> Wording {
    switch state {
    case .untouched:
      Wording(es: "", en: "")
    case .open(let answered, let items):
      Wording(es: "\(answered) de \(items) preguntas", en: "\(answered) of \(items) questions")
    case .finished(let score, let maximum):
      SummaryWording.points(score, of: maximum)
    case .unavailable:
      Wording(es: "espera a quien lo escribe", en: "waiting for its author")
    }
  }

  static func goOn(_ title: String, isOpen: Bool) -> (key: String, meaning: Wording) {
    let meaning =
      isOpen
      ? Wording(es: "continuar «\(title)»", en: "continue “\(title)”")
      : Wording(es: "empezar «\(title)»", en: "begin “\(title)”")
    return ("c", meaning)
  }

  static let keys: [(key: String, meaning: Wording)] = [
    ("1, 2…", Wording(es: "abrir ese módulo", en: "open that module")),
    ("g", Wording(es: "glosario", en: "glossary")),
    ("?", Wording(es: "ayuda", en: "help")),
    ("q", Wording(es: "salir", en: "quit")),
  ]

  /// How long a module takes that is begun.
  static func takes(minutes: Int) -> Wording {
    let about = DurationText.about(minutes: minutes)
    return Wording(
      es: "Este módulo toma \(about.spanish).", en: "This module takes \(about.english).")
  }

  static let goingOn = Wording(
    es: "Continúa donde lo dejó.", en: "Going on where you left off.")

  /// The same where a note on the module's content was shown when the session began.
  static let goingOnWithCare = Wording(
    es: "Continúa donde lo dejó. Puede detenerse cuando quiera: :pausa o :salir.",
    en: "Going on where you left off. Stop whenever you need to: :pause or :quit.")

  static func unknown(_ text: String) -> Wording {
    Wording(
      es:
        "«\(text)» no es ningún módulo ni orden. Escriba el número de un módulo, o ? para ver la ayuda.",
      en: "“\(text)” is no module and no command. Type a module's number, or ? for help.")
  }

  static func unavailable(_ title: String) -> Wording {
    Wording(
      es: "«\(title)» no está disponible: su archivo tiene errores que corregirá quien lo escribe.",
      en: "“\(title)” is unavailable: its file has mistakes that its author will mend.")
  }
}
