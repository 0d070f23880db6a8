/// A thing that is counted, in the singular and the plural of every language.
package struct CountedNoun: Hashable, Sendable {
  /// The gender that a Spanish noun gives to `un` or `una`.
  package enum Gender: Hashable, Sendable {
    case masculine, feminine
  }

  package let singular: Wording
  package let plural: Wording
  package let gender: Gender

  package init(singular: Wording, plural: Wording, gender: Gender = .masculine) {
    self.singular = singular
    self.plural = plural
    self.gender = gender
  }

  /// The noun alone, as it agrees with a number: one, or any other (none included).
  package func agreeing(with count: Int) -> Wording {
    count == 1 ? singular : plural
  }

  /// The number in digits with its noun: `1 ítem`, `12 ítems`.
  package func counted(_ count: Int) -> Wording {
    let noun = agreeing(with: count)
    return Wording(
      es: "\(NumberText.text(count, in: .spanish)) \(noun.spanish)",
      en: "\(NumberText.text(count, in: .english)) \(noun.english)")
  }

  /// The number in words up to ten, as running text has it, with its noun: `cuatro opciones`,
  /// `ninguna opción`.
  package func countedInWords(_ count: Int) -> Wording {
    let number = CardinalText.words(count, gender)
    let spanishNoun = count == 0 ? singular.spanish : agreeing(with: count).spanish
    return Wording(
      es: "\(number.spanish) \(spanishNoun)",
      en: "\(number.english) \(agreeing(with: count).english)")
  }
}

/// Small numbers in words.
package enum CardinalText {
  /// A number in words from none to ten, in digits beyond, as it stands before a noun: in Spanish
  /// `un` or `una`.
  package static func words(_ count: Int, _ gender: CountedNoun.Gender) -> Wording {
    switch (count, gender) {
    case (0, .feminine): Wording(es: "ninguna", en: "no")
    case (1, .feminine): Wording(es: "una", en: "one")
    case (toTen.indices, _): toTen[count]
    default:
      Wording(es: NumberText.text(count, in: .spanish), en: NumberText.text(count, in: .english))
    }
  }

  private static let toTen = [
    Wording(es: "ningún", en: "no"), Wording(es: "un", en: "one"), Wording(es: "dos", en: "two"),
    Wording(es: "tres", en: "three"), Wording(es: "cuatro", en: "four"),
    Wording(es: "cinco", en: "five"), Wording(es: "seis", en: "six"),
    Wording(es: "siete", en: "seven"), Wording(es: "ocho", en: "eight"),
    Wording(es: "nueve", en: "nine"), Wording(es: "diez", en: "ten"),
  ]
}
