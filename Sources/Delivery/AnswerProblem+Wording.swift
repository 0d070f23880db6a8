package import Localization

extension AnswerProblem {
  /// What to say to the learner: what is the matter, where that isn't plain, and what is expected.
  package var wording: Wording {
    guard let fault = faultWording else { return expected.wording }
    return Wording(
      es: "\(fault.spanish) \(expected.wording.spanish)",
      en: "\(fault.english) \(expected.wording.english)")
  }

  /// A sentence on the fault; nil where what is expected says enough.
  private var faultWording: Wording? {
    switch fault {
    case .empty, .unreadable: nil
    case .unknownLetter(let letter): unknown(letter)
    case .unknownNumber(let number):
      Wording(es: "No hay ningún \(number).", en: "There is no \(number).")
    case .letterTwice(let letter):
      Wording(es: "La letra \(letter) está dos veces.", en: "The letter \(letter) is there twice.")
    case .numberTwice(let number):
      Wording(es: "El número \(number) está dos veces.", en: "The number \(number) is there twice.")
    case .severalLetters:
      Wording(es: "Aquí se elige una sola.", en: "Only one can be chosen here.")
    case .ambiguous(let line): Self.ambiguous(line)
    case .missing(let labels): missing(labels)
    case .besideNumber(let words):
      Wording(
        es: "No se entiende «\(words)» junto al número.",
        en: "“\(words)” beside the number can't be understood.")
    }
  }

  /// Among options the count says enough.
  private func unknown(_ letter: String) -> Wording? {
    switch expected {
    case .oneOption, .options: nil
    case .trueOrFalse, .text, .number, .pairs, .order, .blanks, .longText:
      Wording(es: "No hay letra \(letter).", en: "There is no letter \(letter).")
    }
  }

  private static func ambiguous(_ line: String) -> Wording {
    Wording(
      es: """
        «\(line)» puede ser una letra o el texto de una opción. Para la letra escriba \
        «opción \(line)».
        """,
      en: """
        “\(line)” may be a letter or the text of an option. For the letter, type \
        “option \(line)”.
        """)
  }

  private func missing(_ labels: [String]) -> Wording {
    let spanish = ListText.all(labels, in: .spanish)
    let english = ListText.all(labels, in: .english)
    let isOne = labels.count == 1
    switch expected {
    case .pairs:
      return Wording(
        es: "Falta la pareja de \(spanish).",
        en: isOne
          ? "The partner of \(english) is missing." : "The partners of \(english) are missing.")
    case .blanks:
      return Wording(
        es: isOne ? "Falta el espacio \(spanish)." : "Faltan los espacios \(spanish).",
        en: isOne ? "Blank \(english) is missing." : "Blanks \(english) are missing.")
    case .oneOption, .options, .trueOrFalse, .text, .number, .order, .longText:
      let areLetters = labels.allSatisfy { $0.allSatisfy(\.isLetter) }
      let noun = areLetters ? (isOne ? "la letra " : "las letras ") : ""
      return Wording(
        es: "\(isOne ? "Falta" : "Faltan") \(noun)\(spanish).",
        en: "\(english) \(isOne ? "is" : "are") missing.")
    }
  }
}
