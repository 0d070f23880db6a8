import Assessment
import Localization

/// What is said about an answer.
enum FeedbackWording {
  static func verdict(_ outcome: Outcome, of item: Item, _ language: Language) -> Wording {
    switch outcome.verdict {
    case .correct: Wording(es: "Correcto.", en: "Correct.")
    case .partial: partly(outcome.score ?? .zero, of: item.maximum)
    case .incorrect: incorrect(item.interaction)
    case .almost: nearMiss
    case .skipped: Wording(es: "Saltada; cuenta como 0 puntos.", en: "Skipped; it counts 0 points.")
    case .awaitingReview:
      Wording(
        es: "Su reflexión queda guardada. La leerá quien facilita el curso.",
        en: "Your reflection is kept. Your facilitator will read it.")
    }
  }

  private static func incorrect(_ interaction: Interaction) -> Wording {
    switch interaction {
    case .choice(let choice):
      switch choice.cardinality {
      case .single: Wording(es: "No es esa.", en: "Not that one.")
      case .multiple: Wording(es: "No es así.", en: "That is not it.")
      }
    case .match, .order, .cloze:
      Wording(es: "No es así.", en: "That is not it.")
    // «No es así» would seem to speak of the statement and not of the answer.
    case .trueFalse, .textEntry, .numeric, .reflection:
      Wording(es: "No es esa la respuesta.", en: "That is not the answer.")
    }
  }

  private static func partly(_ score: Score, of maximum: Score) -> Wording {
    Wording(
      es: "En parte: \(score.text(.spanish)) de \(maximum.text(.spanish)).",
      en: "In part: \(score.text(.english)) of \(maximum.text(.english)).")
  }

  static let nearMiss = Wording(
    es: "Muy cerca; revise la ortografía y vuelva a intentarlo.",
    en: "Very close; check the spelling and try again.")

  static func answer(_ text: String) -> Wording {
    answer(Wording(es: text, en: text))
  }

  static func answer(_ text: Wording) -> Wording {
    Wording(es: "La respuesta es \(text.spanish).", en: "The answer is \(text.english).")
  }

  static func answer(letters: [String]) -> Wording {
    guard letters.count > 1 else { return answer(letters.first ?? "") }
    return Wording(
      es: "Las respuestas son \(ListText.all(letters, in: .spanish)).",
      en: "The answers are \(ListText.all(letters, in: .english)).")
  }

  /// The number or the range that is right, with its unit.
  static func key(_ numeric: NumericInteraction) -> Wording {
    let unit = numeric.unit.map { " \($0)" } ?? ""
    switch numeric.key {
    case .value(let value, _):
      return Wording(
        es: NumberText.text(value, in: .spanish) + unit,
        en: NumberText.text(value, in: .english) + unit)
    case .between(let low, let high):
      return Wording(
        es: "cualquier número de \(NumberText.text(low, in: .spanish)) a "
          + NumberText.text(high, in: .spanish) + unit,
        en: "any number from \(NumberText.text(low, in: .english)) to "
          + NumberText.text(high, in: .english) + unit)
    }
  }

  static let partRight = Wording(es: "Bien: ", en: "Right: ")
  /// Stands before what is right, so it must not read as a verdict on that.
  static let partWrong = Wording(es: "No. Lo correcto: ", en: "No. It should be: ")
  static let rightOrder = Wording(es: "El orden es:", en: "The order is:")
}

extension Score {
  /// The points in words: `1`, `0,67`.
  func text(_ language: Language) -> String {
    NumberText.text(DecimalNumber(coefficient: Int64(hundredths), scale: 2), in: language)
  }
}
