import Assessment
import Delivery
import Localization

/// What is said about an answer.
enum FeedbackWording {
  static func verdict(_ feedback: Feedback) -> Wording {
    let item = feedback.view.item
    return switch feedback.outcome.verdict {
    case .correct: Wording(es: "Correcto.", en: "Correct.")
    case .partial:
      sentences(partly(feedback.outcome.score ?? .zero, of: item.maximum), counting(feedback))
    case .incorrect: sentences(incorrect(item.interaction), counting(feedback))
    case .almost: nearMiss
    case .skipped:
      Wording(es: "Saltada; cuenta como 0 puntos.", en: "Skipped; it counts as 0 points.")
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
    let points = points(score, of: maximum)
    return Wording(es: "En parte: \(points.spanish).", en: "Partly right: \(points.english).")
  }

  /// `1 de 2 puntos`, `0,33 de 1 punto`.
  static func points(_ score: Score, of maximum: Score) -> Wording {
    let isOne = maximum.hundredths == 100
    return Wording(
      es: "\(score.text(.spanish)) de \(maximum.text(.spanish)) \(isOne ? "punto" : "puntos")",
      en: "\(score.text(.english)) of \(maximum.text(.english)) \(isOne ? "point" : "points")")
  }

  private static func sentences(_ first: Wording, _ second: Wording?) -> Wording {
    guard let second else { return first }
    return Wording(
      es: "\(first.spanish) \(second.spanish)", en: "\(first.english) \(second.english)")
  }

  /// Why right picks among several didn't count, or not whole; nil where that is no question.
  private static func counting(_ feedback: Feedback) -> Wording? {
    guard case .choice(let choice) = feedback.view.item.interaction,
      case .multiple(let scoring) = choice.cardinality,
      case .choice(let picks) = feedback.response, !picks.isDisjoint(with: choice.key)
    else { return nil }
    switch scoring {
    case .allOrNothing:
      return Wording(
        es: "Aquí solo cuenta la respuesta completa.", en: "Only the complete answer counts here.")
    case .partial:
      return picks.isSubset(of: choice.key)
        ? nil
        : Wording(
          es: "Cada opción de más resta una acertada.",
          en: "Each option too many takes a right one away.")
    }
  }

  static let nearMiss = Wording(
    es: "Muy cerca; revise la ortografía y vuelva a intentarlo.",
    en: "Very close; check the spelling and try again.")

  /// The same where the question is shown again.
  static let secondTry = Wording(
    es: "Su respuesta estuvo muy cerca. Revise la ortografía; queda este intento.",
    en: "Your answer was very close. Check the spelling; you have this one more try.")

  static func answer(_ text: String) -> Wording {
    answer(Wording(es: text, en: text))
  }

  static func answer(_ text: Wording) -> Wording {
    Wording(es: "La respuesta es \(text.spanish).", en: "The answer is \(text.english).")
  }

  /// Stands before the right options of a choice.
  static func rightOptions(_ count: Int) -> Wording {
    count == 1
      ? Wording(es: "La respuesta es:", en: "The answer is:")
      : Wording(es: "Las respuestas son:", en: "The answers are:")
  }

  static func statement(is value: Bool) -> Wording {
    value
      ? Wording(es: "La afirmación es verdadera.", en: "The statement is true.")
      : Wording(es: "La afirmación es falsa.", en: "The statement is false.")
  }

  /// The number that is right, with its unit and with what is accepted besides, or the range.
  static func answer(_ numeric: NumericInteraction) -> Wording {
    let unit = numeric.unit.map { " \($0)" } ?? ""
    switch numeric.key {
    case .value(let value, _):
      let answer = answer(
        Wording(
          es: NumberText.text(value, in: .spanish) + unit,
          en: NumberText.text(value, in: .english) + unit))
      guard let range = numeric.acceptedRange, range.lowerBound < range.upperBound else {
        return answer
      }
      let accepted = span(range.lowerBound, range.upperBound, unit)
      return Wording(
        es: "\(answer.spanish) Se acepta de \(accepted.spanish).",
        en: "\(answer.english) Anything from \(accepted.english) is accepted.")
    case .between(let low, let high):
      let accepted = span(low, high, unit)
      return answer(
        Wording(
          es: "cualquier número de \(accepted.spanish)",
          en: "any number from \(accepted.english)"))
    }
  }

  /// From one number to another, as it stands behind «de» and “from”.
  private static func span(
    _ low: DecimalNumber, _ high: DecimalNumber, _ unit: String
  ) -> Wording {
    Wording(
      es: "\(NumberText.text(low, in: .spanish)) a \(NumberText.text(high, in: .spanish))\(unit)",
      en: "\(NumberText.text(low, in: .english)) to \(NumberText.text(high, in: .english))\(unit)")
  }

  /// Stand before the parts of an item that was skipped.
  static let rightPairs = Wording(es: "Las parejas son:", en: "The pairs are:")
  static let rightBlanks = Wording(es: "En los espacios va:", en: "In the blanks:")

  static let partRight = Wording(es: "Bien: ", en: "Right: ")
  static let partWrong = Wording(es: "No. ", en: "No. ")
  /// Stands before what is right, so it must not read as a verdict on that.
  static let partKey = Wording(es: "Lo correcto: ", en: "It should be: ")
  /// Stand before an option that was picked and should not have been, and the other way round.
  static let pickWrong = Wording(es: "No: ", en: "No: ")
  static let pickMissing = Wording(es: "Falta: ", en: "Missing: ")
  static let rightOrder = Wording(es: "El orden es:", en: "The order is:")

  /// Where the learner had put an entry.
  static func yourPlace(_ number: Int) -> Wording {
    Wording(es: "(usted: lugar \(number))", en: "(yours: place \(number))")
  }
}

extension Score {
  /// The points in words: `1`, `0,67`.
  func text(_ language: Language) -> String {
    NumberText.text(DecimalNumber(coefficient: Int64(hundredths), scale: 2), in: language)
  }
}
