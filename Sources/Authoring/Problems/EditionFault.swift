package import Localization

/// A disagreement between a module in one language and the same module in the course's own.
package enum EditionFault: Fault {
  /// The reference has it and this edition has not.
  case missing(NamedThing, String, in: Language)
  /// This edition has it and the reference has not.
  case added(NamedThing, String, in: Language)
  /// Both have it, in another order.
  case misplaced(NamedThing, String)
  case kind(String, item: String)
  /// Another number of entries in a list.
  case count(FieldName, here: Int, there: Int)
  /// Another right answer.
  case key(FieldName)
  /// Another value of a field that all languages share; nil where it is not given.
  case value(FieldName, here: String?, there: String?)
  /// Only one of the two has a field that both should have or lack.
  case presence(FieldName, isHere: Bool, in: Language)

  package var code: ProblemCode {
    switch self {
    case .missing: .missingTranslation
    case .added: .addedInTranslation
    case .misplaced: .otherOrder
    case .kind: .otherKind
    case .count: .otherCount
    case .key: .otherKey
    case .value: .otherValue
    case .presence: .otherPresence
    }
  }

  var words: FaultWords {
    switch self {
    case .missing(let thing, let name, let language): Self.missingWords(thing, name, language)
    case .added(let thing, let name, let language): Self.addedWords(thing, name, language)
    case .misplaced(let thing, let name): Self.misplacedWords(thing, name)
    case .kind(let kind, let item):
      Self.disagreement(
        Wording(
          es: "el ítem \(item.code) es de otro tipo en el otro idioma",
          en: "the item \(item.code) is of another kind in the other language"),
        here: Wording(es: "aquí es \(kind.code)", en: "here it is \(kind.code)"))
    case .count(let field, let here, let there):
      Self.disagreement(
        Wording(
          es: "`\(field)` no tiene las mismas entradas que en el otro idioma",
          en: "`\(field)` has not as many entries as in the other language"),
        here: Self.entries(here), there: Self.entries(there))
    case .key(let field):
      Self.disagreement(
        Wording(
          es: "la respuesta correcta no es la misma que en el otro idioma (`\(field)`)",
          en: "the right answer is not the same as in the other language (`\(field)`)"))
    case .value(let field, let here, let there): Self.valueWords(field, here, there)
    case .presence(let field, let isHere, let language):
      Self.presenceWords(field, isHere: isHere, language)
    }
  }

  /// How many entries there are, as a label says it.
  private static func entries(_ count: Int) -> Wording {
    let entries = CountedNoun(
      singular: Wording(es: "entrada", en: "entry"), plural: Wording(es: "entradas", en: "entries"),
      gender: .feminine
    ).countedInWords(count)
    return Wording(es: "\(entries.spanish) aquí", en: "\(entries.english) here")
  }

  private static func missingWords(
    _ thing: NamedThing, _ name: String, _ language: Language
  ) -> FaultWords {
    FaultWords(
      headline: Wording(
        es: "falta aquí \(thing.definite.spanish) \(name.code), que sí está en `\(language.code)`",
        en: "\(thing.definite.english) \(name.code) is missing here and is there in "
          + "`\(language.code)`"),
      otherLabel: Wording(es: "está aquí", en: "it is here"),
      help: Wording(
        es: "tradúzcalo y póngalo en el mismo lugar",
        en: "translate it and put it in the same place"))
  }

  private static func addedWords(
    _ thing: NamedThing, _ name: String, _ language: Language
  ) -> FaultWords {
    FaultWords(
      headline: Wording(
        es: "\(thing.definite.spanish) \(name.code) no está en `\(language.code)`",
        en: "\(thing.definite.english) \(name.code) is not there in `\(language.code)`"),
      otherLabel: Wording(es: "aquí no está", en: "it is not here"),
      help: Wording(
        es: "añádalo allí o quítelo de aquí; si es el mismo, dele el mismo nombre",
        en: "add it there or take it out here; if it is the same, give it the same name"))
  }

  private static func misplacedWords(_ thing: NamedThing, _ name: String) -> FaultWords {
    disagreement(
      Wording(
        es: "\(thing.definite.spanish) \(name.code) está en otro lugar que en el otro idioma",
        en: "\(thing.definite.english) \(name.code) is in another place than in the other language"),
      help: Wording(
        es: "ponga los dos archivos en el mismo orden", en: "put both files in the same order"))
  }

  private static func valueWords(
    _ field: FieldName, _ here: String?, _ there: String?
  ) -> FaultWords {
    disagreement(
      Wording(
        es: "`\(field)` no es igual que en el otro idioma",
        en: "`\(field)` is not the same as in the other language"),
      here: here.map { Wording(es: "aquí es \($0.code)", en: "here it is \($0.code)") }
        ?? Wording(es: "aquí no se dice", en: "it is not given here"),
      there: there.map { Wording(es: "aquí es \($0.code)", en: "here it is \($0.code)") }
        ?? Wording(es: "aquí no se dice", en: "it is not given here"))
  }

  private static func presenceWords(
    _ field: FieldName, isHere: Bool, _ language: Language
  ) -> FaultWords {
    let absent = Wording(es: "aquí no está", en: "it is not here")
    let present = Wording(es: "aquí está", en: "it is here")
    return disagreement(
      isHere
        ? Wording(
          es: "`\(field)` no está en `\(language.code)`",
          en: "`\(field)` is not there in `\(language.code)`")
        : Wording(
          es: "falta aquí `\(field)`, que sí está en `\(language.code)`",
          en: "`\(field)` is missing here and is there in `\(language.code)`"),
      here: isHere ? nil : absent, there: isHere ? absent : present,
      help: Wording(
        es: "póngalo en los dos idiomas o en ninguno",
        en: "give it in both languages or in neither"))
  }

  private static func disagreement(
    _ headline: Wording, here: Wording? = nil, there: Wording? = nil,
    help: Wording = Wording(
      es: "compare los dos archivos y corrija el que no esté bien",
      en: "compare the two files and mend the one that is not right")
  ) -> FaultWords {
    FaultWords(
      headline: headline, label: here,
      otherLabel: there ?? Wording(es: "en el otro idioma", en: "in the other language"),
      help: help)
  }
}
