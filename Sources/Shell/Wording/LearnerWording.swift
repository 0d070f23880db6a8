import Localization

/// What is said about the learner's name.
enum LearnerWording {
  static func ask(usual: String) -> Wording {
    Wording(
      es: """
        ¿Con qué nombre se guardan sus resultados? Quedan solo en este equipo. \
        Con Intro: \(usual).
        """,
      en: """
        Under which name are your results kept? They stay on this machine. With Return: \(usual).
        """)
  }

  static func nothingToReset(_ learner: String) -> Wording {
    Wording(
      es: "no hay nada guardado a nombre de «\(learner)»",
      en: "nothing is kept under the name “\(learner)”")
  }

  static let needsYes = Wording(
    es: "aquí no se puede preguntar: añada --yes si es lo que quiere",
    en: "nobody can be asked here: add --yes if that is what you want")

  static func confirmReset(_ module: String, _ learner: String) -> Wording {
    Wording(
      es: """
        ¿Empezar de nuevo «\(module)» a nombre de \(learner)? Lo respondido sigue guardado. \
        s: sí; Intro: no.
        """,
      en: """
        Begin “\(module)” anew for \(learner)? What was answered is kept. y: yes; Return: no.
        """)
  }

  static func isReset(_ module: String) -> Wording {
    Wording(
      es: "«\(module)» empieza de nuevo; lo respondido antes sigue guardado.",
      en: "“\(module)” begins anew; what was answered before is kept.")
  }

  static let prompt = Wording(es: "nombre > ", en: "name > ")
}
