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

  static let prompt = Wording(es: "nombre > ", en: "name > ")
}
