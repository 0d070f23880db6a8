import Localization

/// A name that is given twice, or that names nothing.
package enum ReferenceFault: Fault {
  /// Two things of one kind with the same name.
  case repeated(NamedThing, String)
  case unknown(NamedThing, String, nearest: String?)

  package var code: ProblemCode {
    switch self {
    case .repeated: .repeatedName
    case .unknown: .unknownName
    }
  }

  var repair: FaultRepair {
    switch self {
    case .unknown(_, _, let nearest?): .replacement(nearest)
    case .unknown, .repeated: .none
    }
  }

  var words: FaultWords {
    switch self {
    case .repeated(let thing, let name):
      FaultWords(
        headline: Wording(
          es: "hay dos \(thing.plural.spanish) con el nombre \(name.code)",
          en: "there are two \(thing.plural.english) with the name \(name.code)"),
        label: Wording(es: "aquí otra vez", en: "here again"),
        otherLabel: Wording(es: "la primera vez", en: "the first time"),
        help: Wording(es: "cambie uno de los dos nombres", en: "change one of the two names"))
    case .unknown(let thing, let name, let nearest):
      FaultWords(
        headline: Wording(
          es: "\(thing.definite.spanish) \(name.code) no está en el módulo",
          en: "\(thing.definite.english) \(name.code) is not in the module"),
        help: nearest.map(Wording.perhaps)
          ?? Wording(
            es: "añada ese nombre a `\(thing.field)`, o quite la línea",
            en: "add that name to `\(thing.field)`, or take the line out"))
    }
  }
}

/// The things of a module that have names.
package enum NamedThing: Hashable, Sendable {
  case item, objective, source, page, term, choice, blank

  /// The field that lists them.
  var field: FieldName {
    switch self {
    case .item: .items
    case .objective: .objectives
    case .source: .sources
    case .page: .lesson
    case .term: .glossary
    case .choice: .choices
    case .blank: .blanks
    }
  }

  /// With its article, as the subject of a sentence.
  var definite: Wording {
    switch self {
    case .item: Wording(es: "el ítem", en: "the item")
    case .objective: Wording(es: "el objetivo", en: "the objective")
    case .source: Wording(es: "la fuente", en: "the source")
    case .page: Wording(es: "la página", en: "the page")
    case .term: Wording(es: "el término", en: "the term")
    case .choice: Wording(es: "la opción", en: "the choice")
    case .blank: Wording(es: "el hueco", en: "the blank")
    }
  }

  var plural: Wording {
    switch self {
    case .item: Wording(es: "ítems", en: "items")
    case .objective: Wording(es: "objetivos", en: "objectives")
    case .source: Wording(es: "fuentes", en: "sources")
    case .page: Wording(es: "páginas", en: "pages")
    case .term: Wording(es: "términos", en: "terms")
    case .choice: Wording(es: "opciones", en: "choices")
    case .blank: Wording(es: "huecos", en: "blanks")
    }
  }
}
