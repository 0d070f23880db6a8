import Localization

/// A mistake in the fields of an object: one is missing, unknown, or of another shape.
package enum FieldFault: Fault {
  /// A field that the object needs is not there.
  case missing(FieldName, in: ObjectKind)
  /// No object has a field of this name.
  case unknown(String, in: ObjectKind)
  /// A field of other objects stands in one that does not have it.
  case misplaced(FieldName, in: ObjectKind)
  case shape(Slot, expected: NodeShape, found: NodeShape)
  case emptyList(FieldName)

  package var code: ProblemCode {
    switch self {
    case .missing: .missingField
    case .unknown, .misplaced: .unknownField
    case .shape: .wrongShape
    case .emptyList: .emptyList
    }
  }

  var repair: FaultRepair {
    switch self {
    case .unknown(let name, let object):
      object.nearestField(to: name).map(FaultRepair.replacement) ?? .none
    case .missing, .misplaced, .shape, .emptyList: .none
    }
  }

  var words: FaultWords {
    switch self {
    case .missing(let name, let object): Self.missingWords(name, object)
    case .unknown(let name, let object): Self.unknownWords(name, object)
    case .misplaced(let name, let object):
      FaultWords(
        headline: Wording(
          es: "\(object.noun.spanish) no lleva `\(name)`",
          en: "\(object.noun.english) has no `\(name)`"),
        help: Self.home(of: name, besides: object))
    case .shape(let slot, let expected, let found): Self.shapeWords(slot, expected, found)
    case .emptyList(let name):
      FaultWords(
        headline: Wording(es: "la lista `\(name)` está vacía", en: "the list `\(name)` is empty"),
        help: Wording(es: "dele al menos una entrada", en: "give it at least one entry"))
    }
  }

  private static func missingWords(_ name: FieldName, _ object: ObjectKind) -> FaultWords {
    let value = object.field(name)?.value.noun ?? ValueShape.line.noun
    return FaultWords(
      headline: Wording(
        es: "\(object.noun.spanish) necesita `\(name)`",
        en: "\(object.noun.english) needs `\(name)`"),
      label: Wording(es: "falta aquí", en: "it is missing here"),
      help: Wording(
        es: "añada `\(name):` con \(value.spanish)", en: "add `\(name):` with \(value.english)"))
  }

  private static func unknownWords(_ name: String, _ object: ObjectKind) -> FaultWords {
    let names = object.fields.map(\.name.text).codeList
    let known = Wording(
      es: "los campos de \(object.noun.spanish) son \(names.spanish)",
      en: "the fields of \(object.noun.english) are \(names.english)")
    return FaultWords(
      headline: Wording(
        es: "no hay ningún campo \(name.code)", en: "there is no field \(name.code)"),
      help: object.nearestField(to: name).map(Wording.perhaps) ?? known)
  }

  private static func shapeWords(
    _ slot: Slot, _ expected: NodeShape, _ found: NodeShape
  ) -> FaultWords {
    FaultWords(
      headline: Wording(
        es: "\(slot.noun.spanish) debe ser \(expected.noun.spanish)",
        en: "\(slot.noun.english) has to be \(expected.noun.english)"),
      label: found == .nothing
        ? Wording(es: "aquí no hay nada", en: "there is nothing here")
        : Wording(es: "esto es \(found.noun.spanish)", en: "this is \(found.noun.english)"),
      help: expected.advice)
  }

  /// Where a field belongs that stands where it doesn't.
  private static func home(of name: FieldName, besides object: ObjectKind) -> Wording {
    if object == .scenario {
      return Wording(
        es: "`\(name)` va en los ítems del `scenario`",
        en: "`\(name)` belongs to the items of the `scenario`")
    }
    let kinds = ObjectKind.kinds.filter { $0.shape.allowed.contains(name) }
    guard object.kindName == nil || kinds.isEmpty else {
      let names = kinds.compactMap(\.kindName).codeList
      return Wording(
        es: "`\(name)` es de los ítems \(names.spanish); revise `kind` o quite la línea",
        en: "`\(name)` belongs to \(names.english); check `kind` or take the line out")
    }
    let names = object.fields.map(\.name.text).codeList
    return Wording(
      es: "sus campos son \(names.spanish); revise la sangría de la línea",
      en: "its fields are \(names.english); check how far the line is indented")
  }
}

/// What a value fills: a field, or a place in a field's list.
package enum Slot: Hashable, Sendable {
  case field(FieldName)
  case entry(of: FieldName)
  /// What stands under a name of the author's own, in `blanks`.
  case named(String)
  /// The file as a whole.
  case document
}

/// What a node is, as far as authors care.
package enum NodeShape: Hashable, Sendable {
  case nothing, text, list, mapping
}
