import Delivery
import Localization

/// What is said in a session apart from its items and their feedback.
enum SessionWording {
  static let howToPause = Wording(
    es: "Puede detenerse cuando quiera: :pausa oculta la pregunta, :salir cierra; nada se pierde.",
    en: "Stop whenever you need to: :pause hides the question, :quit closes; nothing is lost.")

  static func page(_ place: Place) -> Wording {
    Wording(
      es: "página \(place.number) de \(place.count)", en: "page \(place.number) of \(place.count)")
  }

  static func position(_ place: Place, _ round: Round) -> Wording {
    switch round {
    case .first:
      Wording(es: "\(place.number) de \(place.count)", en: "\(place.number) of \(place.count)")
    case .review:
      Wording(
        es: "otra vez, \(place.number) de \(place.count)",
        en: "once more, \(place.number) of \(place.count)")
    }
  }

  /// Which question it is of those on one situation.
  static func question(_ place: Place) -> Wording {
    Wording(
      es: "caso, pregunta \(place.number) de \(place.count)",
      en: "case, question \(place.number) of \(place.count)")
  }

  static let source = Wording(es: "Fuente", en: "Source")
  static let sources = Wording(es: "Fuentes", en: "Sources")

  static func hint(_ place: Place) -> Wording {
    place.count == 1
      ? Wording(es: "Pista:", en: "Hint:")
      : Wording(
        es: "Pista \(place.number) de \(place.count):",
        en: "Hint \(place.number) of \(place.count):")
  }

  static func beginReview(_ items: Int) -> Wording {
    items == 1
      ? Wording(
        es: """
          Una pregunta no salió del todo bien. Vuelve ahora una vez, para aprender; \
          no cambia el puntaje.
          """,
        en: """
          One question did not go quite right. It comes back once, for learning; the score stays.
          """)
      : Wording(
        es: """
          \(items) preguntas no salieron del todo bien. Vuelven ahora una vez, para aprender; \
          no cambian el puntaje.
          """,
        en: """
          \(items) questions did not go quite right. They come back once, for learning; \
          the score stays.
          """)
  }

  static let paused = Wording(
    es: "En pausa. El reloj está detenido y la pregunta, oculta. Intro para seguir.",
    en: "Paused. The clock has stopped and the question is hidden. Return to go on.")

  static let left = Wording(
    es: "Lo respondido queda guardado. Para seguir donde lo dejó: repaso learn",
    en: "What you answered is kept. To go on where you left off: repaso learn")

  static let proceed = Wording(es: "Intro para seguir.", en: "Press Return to go on.")
}
