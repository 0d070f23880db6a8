import Assessment
import Delivery
import Localization

/// What is said about how an item can be answered.
enum ItemWording {
  static let severalLetters = Wording(
    es: "Puede haber varias correctas. Escriba sus letras, con espacios entre ellas.",
    en: "More than one may be right. Type their letters, with spaces between them.")

  static func word(for value: Bool) -> Wording {
    value ? Wording(es: "Verdadero", en: "True") : Wording(es: "Falso", en: "False")
  }

  static func letter(of value: Bool) -> Wording {
    value ? Wording(es: "v", en: "t") : Wording(es: "f", en: "f")
  }

  static let fewWords = Wording(es: "Una o pocas palabras.", en: "A word or a few.")

  static let digits = Wording(es: "Un número, en cifras.", en: "A number, in digits.")

  static func unit(_ unit: String) -> Wording {
    Wording(es: "Un número, en \(unit).", en: "A number, in \(unit).")
  }

  /// The letters of the example are none of the item's, so that it can't be the answer.
  static func pairs(_ match: MatchInteraction) -> Wording {
    let isSpare = !match.extra.isEmpty
    return Wording(
      es: "Escriba cada número junto a su letra, como en 1x 2z."
        + (isSpare ? " Sobran letras." : ""),
      en: "Type each number with its letter, as in 1x 2z."
        + (isSpare ? " Some letters are left over." : ""))
  }

  static let order = Wording(
    es: "Escriba las letras en el orden correcto, con espacios entre ellas.",
    en: "Type the letters in the right order, with spaces between them.")

  static func blank(_ place: Place) -> Wording {
    Wording(
      es: "Espacio \(place.number) de \(place.count)", en: "Blank \(place.number) of \(place.count)"
    )
  }

  static func gap(_ number: Int) -> Wording {
    Wording(es: "espacio \(number)", en: "blank \(number)")
  }

  static let rubric = Wording(
    es: "Quien facilita se fijará en:", en: "Your facilitator will look for:")

  static let draftSoFar = Wording(es: "Lo que ya escribió:", en: "What you have written so far:")

  /// What was answered, when it is reread.
  static func yourAnswer(_ typed: String) -> Wording {
    Wording(es: "Su respuesta: \(typed)", en: "Your answer: \(typed)")
  }

  static let yourText = Wording(es: "Lo que escribió:", en: "What you wrote:")

  static let manyLines = Wording(
    es: """
      Escriba cuantas líneas quiera; cada una queda guardada. Termine con :listo; \
      con :editar abre su editor. No escriba nombres de personas reales.
      """,
    en: """
      Write as many lines as you like; each is kept. End with :done; \
      :edit opens your editor. Please do not write real people's names.
      """)
}
