import Assessment
import Localization

/// What is said about progress.
enum ProgressWording {
  static func name(of level: Mastery) -> Wording {
    switch level {
    case .notStarted: Wording(es: "Sin empezar", en: "Not begun")
    case .developing: Wording(es: "En desarrollo", en: "Developing")
    case .proficient: Wording(es: "Suficiente", en: "Proficient")
    case .mastered: Wording(es: "Dominado", en: "Mastered")
    }
  }

  /// Why the level is what it is.
  static func reason(_ evidence: MasteryEvidence, _ rule: MasteryRule) -> Wording {
    Wording(
      es: """
        \(evidence.answered) de \(evidence.items) preguntas respondidas, \(evidence.percent) % de \
        los puntos; se piden \(rule.passMark) %.
        """,
      en: """
        \(evidence.answered) of \(evidence.items) questions answered, \(evidence.percent)% of the \
        points; \(rule.passMark)% is asked for.
        """)
  }

  static let rule = Wording(
    es: """
      Cuenta la última vez que respondió cada pregunta; lo que falta por responder cuenta como 0. \
      «Dominado» pide todas las preguntas y \(MasteryRule.masteredFrom) %.
      """,
    en: """
      The last time you answered each question counts; what is not answered yet counts as 0. \
      “Mastered” asks for every question and \(MasteryRule.masteredFrom)%.
      """)
}
