import Assessment
import Delivery
import Localization

/// What is said about how an item can be answered.
enum ItemWording {
  static let severalLetters = Wording(
    es: "Puede haber varias correctas. Escriba sus letras, por ejemplo: a c",
    en: "More than one may be right. Type their letters, for example: a c")

  static func word(for value: Bool) -> Wording {
    value ? Wording(es: "Verdadero", en: "True") : Wording(es: "Falso", en: "False")
  }

  static func letter(of value: Bool) -> Wording {
    value ? Wording(es: "v", en: "t") : Wording(es: "f", en: "f")
  }

  static func unit(_ unit: String) -> Wording {
    Wording(es: "Un número, en \(unit).", en: "A number, in \(unit).")
  }

  static func pairs(_ match: MatchInteraction) -> Wording {
    let isSpare = !match.extra.isEmpty
    return Wording(
      es: "Escriba los pares, por ejemplo: 1b 2a" + (isSpare ? ". Sobran opciones." : ""),
      en: "Type the pairs, for example: 1b 2a" + (isSpare ? ". Some options are left over." : ""))
  }

  static func order(_ count: Int) -> Wording {
    let example = (0..<count).reversed().prefix(3).map(AnswerLabels.letter).joined(separator: " ")
    let whole = count > 3 ? "\(example) …" : example
    return Wording(
      es: "Escriba las letras en el orden correcto, por ejemplo: \(whole)",
      en: "Type the letters in the right order, for example: \(whole)")
  }

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
