import Assessment
import Delivery
import Localization

/// What is said at the end of a lesson.
enum SummaryWording {
  static func result(_ summary: SessionSummary) -> Wording {
    let answered = answered(summary)
    guard let percent = summary.percent else { return answered }
    let points = FeedbackWording.points(summary.score, of: summary.maximum)
    return Wording(
      es: "Obtuvo \(points.spanish) (\(percent) %). \(answered.spanish)",
      en: "You earned \(points.english) (\(percent)%). \(answered.english)")
  }

  private static func answered(_ summary: SessionSummary) -> Wording {
    let answered = Wording(
      es: "Respondió \(summary.answered) de \(question.counted(summary.items).spanish)",
      en: "You answered \(summary.answered) of \(question.counted(summary.items).english)")
    return summary.skipped == 0
      ? Wording(es: "\(answered.spanish).", en: "\(answered.english).")
      : Wording(
        es: "\(answered.spanish) y saltó \(summary.skipped).",
        en: "\(answered.english) and skipped \(summary.skipped).")
  }

  private static let question = CountedNoun(
    singular: Wording(es: "pregunta", en: "question"),
    plural: Wording(es: "preguntas", en: "questions"), gender: .feminine)

  static func points(_ score: Score, of maximum: Score) -> Wording {
    Wording(
      es: "\(score.text(.spanish)) de \(maximum.text(.spanish))",
      en: "\(score.text(.english)) of \(maximum.text(.english))")
  }

  static func passed(_ isPassed: Bool, mark: Int) -> Wording {
    isPassed
      ? Wording(
        es: "Alcanza lo que el módulo pide (\(mark) %).",
        en: "That reaches what the module asks for (\(mark)%).")
      : Wording(
        es: "El módulo pide \(mark) %; puede repetirlo cuando quiera.",
        en: "The module asks for \(mark)%; you can take it again whenever you like.")
  }

  static func awaiting(_ count: Int) -> Wording {
    count == 1
      ? Wording(
        es: "Una reflexión espera la lectura de quien facilita; no cuenta todavía.",
        en: "One reflection is waiting for your facilitator; it does not count yet.")
      : Wording(
        es: "\(count) reflexiones esperan la lectura de quien facilita; no cuentan todavía.",
        en: "\(count) reflections are waiting for your facilitator; they do not count yet.")
  }

  static let byObjective = Wording(es: "Por objetivo:", en: "By objective:")

  static let kept = Wording(
    es: "Todo queda guardado en este equipo. Para verlo: repaso progress",
    en: "Everything is kept on this machine. To see it: repaso progress")
}
