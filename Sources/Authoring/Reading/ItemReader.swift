import Assessment
import Diagnostics

/// Reads a module's list of items: scenarios, items, and what all items have.
extension ModuleReader {
  mutating func entries(_ module: borrowing Fields) -> [TrainingModule.Entry] {
    let entries = objects(module, .items) { $0.entry($1) }
    reportEmptyItems(of: module)
    return entries
  }

  private mutating func entry(_ node: NodeID) -> TrainingModule.Entry? {
    guard var object = fields.collectFields(of: node, in: .entry(of: .items)) else { return nil }
    switch kind(of: object) {
    case .scenario?:
      fields.hold(&object, against: .scenario)
      return scenario(object).map { .scenario($0) }
    case .item(let kind)?:
      fields.hold(&object, against: ObjectKind(kind))
      return item(object, kind, within: nil).map { .item($0) }
    case nil:
      readUnknownItem(&object)
      return nil
    }
  }

  private mutating func scenario(_ object: borrowing Fields) -> Scenario? {
    let id = fields.ownName(object, in: &items)
    let stimulus = fields.prose(object, .stimulus)
    let explanation = fields.prose(object, .explanation)
    let surroundings = surroundings(object)
    let allowances = allowances(object)
    let items = objects(object, .items) { $0.nestedItem($1, within: surroundings) }
    reportEmptyItems(of: object)
    guard let id, let stimulus else { return nil }
    return Scenario(
      id: ScenarioID(id), stimulus: stimulus, explanation: explanation, items: items,
      allowances: allowances)
  }

  private mutating func nestedItem(_ node: NodeID, within surroundings: Surroundings) -> Item? {
    guard var object = fields.collectFields(of: node, in: .entry(of: .items)) else { return nil }
    switch kind(of: object) {
    case .scenario?:
      if let node = object[.kind] { fields.report(.value(.nestedScenario), at: node) }
      return nil
    case .item(let kind)?:
      fields.hold(&object, against: ObjectKind(kind))
      return item(object, kind, within: surroundings)
    case nil:
      readUnknownItem(&object)
      return nil
    }
  }

  /// An item without a kind still has the fields that all items have; their mistakes are told too.
  private mutating func readUnknownItem(_ object: inout Fields) {
    fields.hold(&object, against: .item)
    _ = fields.ownName(object, in: &items)
    _ = fields.prose(object, .stem)
    _ = fields.prose(object, .explanation)
    _ = surroundings(object)
    _ = frame(object)
  }

  private mutating func reportEmptyItems(of object: borrowing Fields) {
    guard let list = object[.items], var elements = fields.tree.elements(of: list),
      elements.next() == nil, !fields.tree.isDamaged(list)
    else { return }
    fields.report(.field(.emptyList(.items)), at: list)
  }
}

// MARK: - Kinds

/// What `kind` says.
private enum EntryKind {
  case item(ItemKind)
  case scenario
}

extension ModuleReader {
  private mutating func kind(of object: borrowing Fields) -> EntryKind? {
    guard let node = object[.kind], let text = fields.line(of: node, in: .field(.kind)) else {
      return nil
    }
    if text == ObjectKind.scenario.kindName { return .scenario }
    if let kind = ItemKind(rawValue: text) { return .item(kind) }
    let known = ObjectKind.kinds.compactMap(\.kindName)
    fields.report(.value(.unknownWord(.field(.kind), text, known: known)), at: node)
    return nil
  }
}

// MARK: - What all items have

/// What an item has of itself or of the scenario around it.
struct Surroundings {
  var objective: ObjectiveID?
  var page: PageID?
  var facts: [FactID]?
  var sources: [SourceReference]?
  var form: Form?
  var isShuffled: Bool?
  var difficulty: Difficulty?

  /// These, and where they say nothing, what is around them.
  func within(_ outer: Surroundings) -> Surroundings {
    Surroundings(
      objective: objective ?? outer.objective, page: page ?? outer.page,
      facts: facts ?? outer.facts, sources: sources ?? outer.sources, form: form ?? outer.form,
      isShuffled: isShuffled ?? outer.isShuffled, difficulty: difficulty ?? outer.difficulty)
  }
}

/// What an item has of itself only.
private struct ItemFrame {
  let hints: [Prose]
  let points: Int?
  let allowances: [Allowance]
}

extension ModuleReader {
  private mutating func item(
    _ object: borrowing Fields, _ kind: ItemKind, within outer: Surroundings?
  ) -> Item? {
    let id = fields.ownName(object, in: &items)
    let stem = fields.prose(object, .stem)
    let explanation = fields.prose(object, .explanation)
    var own = surroundings(object)
    if let outer { own = own.within(outer) }
    let frame = frame(object)
    let interaction = fields.interaction(object, kind)
    guard let id, let stem, let explanation, let interaction else { return nil }
    return Item(
      id: ItemID(id), stem: stem, interaction: interaction, explanation: explanation,
      objective: own.objective, page: own.page, facts: own.facts ?? [],
      sources: own.sources ?? [], hints: frame.hints,
      points: frame.points ?? interaction.defaultPoints, isShuffled: own.isShuffled ?? true,
      form: own.form ?? .practice, difficulty: own.difficulty, allowances: frame.allowances)
  }

  private mutating func surroundings(_ object: borrowing Fields) -> Surroundings {
    Surroundings(
      objective: reference(object, .objective, in: objectives).map { ObjectiveID($0) },
      page: reference(object, .page, in: pages).map { PageID($0) },
      facts: facts(object), sources: sourceReferences(object),
      form: fields.word(object, .form, of: Form.self),
      isShuffled: fields.flag(object, .shuffle),
      difficulty: fields.word(object, .difficulty, of: Difficulty.self))
  }

  private mutating func reference(
    _ object: borrowing Fields, _ name: FieldName, in table: NameTable
  ) -> String? {
    guard let node = object[name], let text = fields.name(of: node, in: .field(name)) else {
      return nil
    }
    let span = fields.tree.span(of: node)
    return fields.isKnown(text, in: table, at: span) ? text : nil
  }

  private mutating func facts(_ object: borrowing Fields) -> [FactID]? {
    guard let elements = fields.elements(object, .facts) else { return nil }
    var facts: [FactID] = []
    facts.reserveCapacity(elements.count)
    for element in elements {
      guard let text = fields.line(of: element, in: .entry(of: .facts)) else { continue }
      if !text.isFactName { fields.report(.value(.malformedFact(text)), at: element) }
      facts.append(FactID(text))
    }
    return facts
  }

  private mutating func frame(_ object: borrowing Fields) -> ItemFrame {
    var hints: [Prose] = []
    if let elements = fields.elements(object, .hints) {
      for element in elements {
        guard let hint = fields.prose(of: element, in: .entry(of: .hints)) else { continue }
        hints.append(hint)
      }
    }
    let points = fields.whole(object, .points, in: ValueShape.pointsRange)
    return ItemFrame(hints: hints, points: points, allowances: allowances(object))
  }

  private mutating func allowances(_ object: borrowing Fields) -> [Allowance] {
    objects(object, .allow) { reader, node in
      guard
        let object = reader.fields.fields(of: node, as: .allowance, in: .entry(of: .allow))
      else { return nil }
      let code = reader.fields.line(object, .code)
      let reason = reader.fields.line(object, .reason)
      guard let code, let reason else { return nil }
      return Allowance(code: code, reason: reason)
    }
  }
}

extension Interaction {
  /// What an item is worth whose author does not say: a reflection the sum of its rubric.
  var defaultPoints: Int {
    guard case .reflection(let reflection) = self, !reflection.rubric.isEmpty else { return 1 }
    return reflection.rubric.reduce(0) { $0 + $1.points }
  }
}

extension String {
  /// Whether the text is made of letters a to z of either case, digits, hyphens and points.
  var isFactName: Bool {
    utf8.allSatisfy {
      $0.isDigit || $0.isLowercaseLetter || $0.isUppercaseLetter || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: ".")
    }
  }
}
