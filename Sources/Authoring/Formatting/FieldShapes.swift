/// What the entries of a mapping hold, by the table of the format.
enum EntryShapes {
  /// The fields of an object.
  case fields(of: ObjectKind)
  /// Names that the author chose, each with an object.
  case named(ObjectKind)
  /// The format knows no such mapping.
  case unknown

  /// What stands in the entry with a key, if the format knows it.
  func shape(of key: String) -> ValueShape? {
    switch self {
    case .fields(let object): object.shape(ofField: key)
    case .named(let object): .object(object)
    case .unknown: nil
    }
  }
}

extension SyntaxTree {
  /// What the entries of a mapping hold, if `shape` is what may stand in its place.
  func entryShapes(of mapping: NodeID, _ shape: ValueShape?) -> EntryShapes {
    switch shape {
    case .object(.item): .fields(of: itemKind(of: mapping))
    case .object(let object): .fields(of: object)
    case .named(let object): .named(object)
    case .formatVersion, .slug, .fact, .languageCode, .line, .prose, .url, .reference,
      .sourceReferences, .whole, .decimal, .tolerance, .flag, .word, .list, .interval, nil:
      .unknown
    }
  }

  /// What the outermost mapping of a file is: a curriculum lists modules, a module has items.
  var rootKind: ObjectKind {
    entry(FieldName.modules.text, of: root) != nil && entry(FieldName.items.text, of: root) == nil
      ? .curriculum : .module
  }

  /// The kind of an item, or that of any item where `kind` names none.
  private func itemKind(of mapping: NodeID) -> ObjectKind {
    guard let kind = entry(FieldName.kind.text, of: mapping) else { return .item }
    let name = text(of: kind.value)
    return ObjectKind.kinds.first { $0.kindName == name } ?? .item
  }
}

extension ObjectKind {
  /// The fields of all kinds by their raw values and names, made once.
  private static let shapesByName = allCases.map { kind in
    Dictionary(kind.fields.map { ($0.name.text, $0.value) }) { first, _ in first }
  }

  fileprivate func shape(ofField name: String) -> ValueShape? {
    Self.shapesByName[Int(rawValue)][name]
  }
}

extension ValueShape {
  /// What stands in the elements where a list is written.
  var element: ValueShape? {
    switch self {
    case .list(let element, _, _): element
    case .sourceReferences: .line
    case .interval: .decimal
    case .formatVersion, .slug, .fact, .languageCode, .line, .prose, .url, .reference, .whole,
      .decimal, .tolerance, .flag, .word, .object, .named:
      nil
    }
  }

  /// Whether it is a list of pages or items, between which a blank line stands.
  var isRoomy: Bool {
    guard case .object(let kind)? = element else { return false }
    return kind == .page || kind == .item
  }
}
