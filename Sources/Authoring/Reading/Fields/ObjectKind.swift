package import Assessment
package import Localization

/// The kinds of mapping that a module file or a curriculum is made of.
package enum ObjectKind: UInt8, CaseIterable, Hashable, Sendable {
  case module, objective, source, page, term
  case singleChoice, multipleChoice, trueFalse, shortText, numeric, matching, ordering, cloze
  case reflection, scenario
  /// An item whose kind is not known: it may have every field that some item has.
  case item
  case choice, almost, pair, blank, criterion, allowance
  case curriculum, courseTitle

  package init(_ kind: ItemKind) {
    switch kind {
    case .singleChoice: self = .singleChoice
    case .multipleChoice: self = .multipleChoice
    case .trueFalse: self = .trueFalse
    case .shortText: self = .shortText
    case .numeric: self = .numeric
    case .matching: self = .matching
    case .ordering: self = .ordering
    case .cloze: self = .cloze
    case .reflection: self = .reflection
    }
  }

  /// The name by which `kind` calls it, or nil where it is no item.
  package var kindName: String? {
    switch self {
    case .singleChoice: ItemKind.singleChoice.rawValue
    case .multipleChoice: ItemKind.multipleChoice.rawValue
    case .trueFalse: ItemKind.trueFalse.rawValue
    case .shortText: ItemKind.shortText.rawValue
    case .numeric: ItemKind.numeric.rawValue
    case .matching: ItemKind.matching.rawValue
    case .ordering: ItemKind.ordering.rawValue
    case .cloze: ItemKind.cloze.rawValue
    case .reflection: ItemKind.reflection.rawValue
    case .scenario: "scenario"
    case .module, .objective, .source, .page, .term, .item, .choice, .almost, .pair, .blank,
      .criterion, .allowance, .curriculum, .courseTitle:
      nil
    }
  }

  /// The item kinds and the scenario, by name.
  package static let kinds = allCases.filter { $0.kindName != nil }

  /// What it is in words, with its article.
  package var noun: Wording {
    if let kindName {
      return Wording(es: "un ítem `\(kindName)`", en: "a `\(kindName)` item")
    }
    return plainNoun
  }

  private var plainNoun: Wording {
    switch self {
    case .module: Wording(es: "un módulo", en: "a module")
    case .objective: Wording(es: "un objetivo", en: "an objective")
    case .source: Wording(es: "una fuente", en: "a source")
    case .page: Wording(es: "una página", en: "a page")
    case .term: Wording(es: "un término del glosario", en: "a glossary term")
    case .choice: Wording(es: "una opción", en: "a choice")
    case .almost: Wording(es: "una entrada de `almost`", en: "an entry of `almost`")
    case .pair: Wording(es: "una pareja", en: "a pair")
    case .blank: Wording(es: "un hueco", en: "a blank")
    case .criterion: Wording(es: "una entrada de `rubric`", en: "an entry of `rubric`")
    case .allowance: Wording(es: "una entrada de `allow`", en: "an entry of `allow`")
    case .curriculum: Wording(es: "el currículo", en: "the curriculum")
    case .courseTitle: Wording(es: "el título del curso", en: "the course's title")
    case .item, .singleChoice, .multipleChoice, .trueFalse, .shortText, .numeric, .matching,
      .ordering, .cloze, .reflection, .scenario:
      Wording(es: "un ítem", en: "an item")
    }
  }
}
