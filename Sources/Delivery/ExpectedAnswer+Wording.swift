package import Localization

extension ExpectedAnswer {
  /// What to type, in a sentence or two.
  ///
  /// Without examples in real letters or numbers, which might give the answer away or seem to.
  package var wording: Wording {
    switch self {
    case .oneOption(let count):
      Self.after(
        Self.options(count), es: "¿Cuál elige?", en: "Which one do you choose?")
    case .options(let count):
      Self.after(
        Self.options(count), es: "Escriba las letras de todas las que elija.",
        en: "Type the letters of all those that you choose.")
    case .trueOrFalse:
      Wording(
        es: "Escriba verdadero o falso, o solo v o f.", en: "Type true or false, or just t or f.")
    case .text:
      Wording(
        es: "Escriba su respuesta en una o pocas palabras.",
        en: "Type your answer in a word or a few.")
    case .number(let unit): Self.number(unit)
    case .pairs(let left, let right): Self.pairs(left, right)
    case .order(let count): Self.order(count)
    case .blanks(let count):
      Wording(
        es: "Se espera una línea por espacio: \(Self.line.countedInWords(count).spanish).",
        en: "One line for each blank is expected: \(Self.line.countedInWords(count).english).")
    case .longText:
      Wording(
        es: "Todavía no hay nada escrito. Escriba lo que piensa, en cuantas líneas quiera.",
        en: "Nothing is written yet. Write what you think, in as many lines as you like.")
    }
  }

  /// `Hay cuatro opciones, de la a a la d.`
  private static func options(_ count: Int) -> Wording {
    let number = option.countedInWords(count)
    let letters = letters(count)
    return Wording(
      es: "Hay \(number.spanish), \(letters.spanish).",
      en: "There \(count == 1 ? "is" : "are") \(number.english), \(letters.english).")
  }

  private static func letters(_ count: Int) -> Wording {
    let first = AnswerLabels.letter(0)
    let last = AnswerLabels.letter(max(0, count - 1))
    switch count {
    case ..<2: return Wording(es: "la \(first)", en: first)
    case 2: return Wording(es: "la \(first) y la \(last)", en: "\(first) and \(last)")
    default: return Wording(es: "de la \(first) a la \(last)", en: "\(first) to \(last)")
    }
  }

  private static func number(_ unit: String?) -> Wording {
    guard let unit else {
      return Wording(es: "Escriba un número en cifras.", en: "Type a number in digits.")
    }
    return Wording(
      es: "Escriba un número en cifras; la unidad (\(unit)) puede omitirse.",
      en: "Type a number in digits; the unit (\(unit)) may be left out.")
  }

  private static func pairs(_ left: Int, _ right: Int) -> Wording {
    let letters = letters(right)
    return Wording(
      es: """
        Escriba cada número, del 1 al \(left), junto a su letra, \(letters.spanish), \
        como en 1x 2z.
        """,
      en: "Type each number, 1 to \(left), with its letter, \(letters.english), as in 1x 2z.")
  }

  private static func order(_ count: Int) -> Wording {
    let number = letter.countedInWords(count)
    let letters = letters(count)
    return Wording(
      es: "Escriba las \(number.spanish), \(letters.spanish), en el orden que elija.",
      en: "Type the \(number.english), \(letters.english), in the order that you choose.")
  }

  private static func after(
    _ sentence: Wording, es spanish: String, en english: String
  ) -> Wording {
    Wording(es: "\(sentence.spanish) \(spanish)", en: "\(sentence.english) \(english)")
  }

  private static let option = CountedNoun(
    singular: Wording(es: "opción", en: "option"), plural: Wording(es: "opciones", en: "options"),
    gender: .feminine)
  private static let letter = CountedNoun(
    singular: Wording(es: "letra", en: "letter"), plural: Wording(es: "letras", en: "letters"),
    gender: .feminine)
  private static let line = CountedNoun(
    singular: Wording(es: "línea", en: "line"), plural: Wording(es: "líneas", en: "lines"),
    gender: .feminine)
}
