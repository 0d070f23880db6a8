import Assessment
import Diagnostics
import Localization

/// Holds a module in one language against the same module in the course's own.
///
/// What is compared is what records and language changes rest on: names, kinds, keys, points,
/// numbers of things and their order. Words are free, and so are accepted answers, hints, feedback
/// and the places in sources.
struct SiblingCheck {
  private let here: ModuleFile
  private let there: ModuleFile
  let language: Language
  private(set) var problems: [ContentProblem] = []
  // Made when the first disagreement is found: nearly always there is none.
  private lazy var hereMap = SourceMap(here.tree)
  private lazy var thereMap = SourceMap(there.tree)

  private init(_ here: ModuleFile, against there: ModuleFile, in language: Language) {
    self.here = here
    self.there = there
    self.language = language
  }

  /// What is wrong with a file, held against the file in the reference language; nothing where
  /// either has mistakes of its own, since then there is nothing to hold.
  static func problems(of here: ModuleFile, against there: ModuleFile) -> [Problem] {
    guard let module = here.module, let reference = there.module else { return [] }
    var check = SiblingCheck(here, against: there, in: reference.language)
    check.compare(module, reference)
    return check.problems.sorted { $0.span < $1.span }.map(Problem.content)
  }

  // MARK: - Reporting

  /// A part of a module: an item or scenario by its name, or the module, and the way from there.
  struct Part {
    var entry: String?
    var steps: [SourceMap.Step] = []

    func field(_ name: FieldName) -> Part { with(.field(name)) }
    func element(_ index: Int) -> Part { with(.element(index)) }
    func named(_ name: String) -> Part { with(.named(name)) }

    private func with(_ step: SourceMap.Step) -> Part {
      Part(entry: entry, steps: steps + [step])
    }
  }

  mutating func report(_ fault: EditionFault, at part: Part, other: Part) {
    let span = hereMap.span(part.steps, ofEntry: part.entry)
    let place = ContentProblem.Place(
      thereMap.span(other.steps, ofEntry: other.entry), in: there.source.name)
    problems.append(ContentProblem(.edition(fault), at: span, other: place))
  }

  mutating func report(_ fault: EditionFault, at part: Part) {
    report(fault, at: part, other: part)
  }

  // MARK: - Comparing

  /// Reports what is named on one side only and, if all is on both, what stands elsewhere.
  ///
  /// `place` leads to the thing of a name at an index.
  mutating func compareNames(
    _ thing: NamedThing, _ here: [String], _ there: [String], of whole: Part, ordered: Bool = true,
    place: (Int, String) -> Part
  ) {
    guard here != there else { return }
    let list = whole.field(thing.field)
    for (index, name) in there.enumerated() where !here.contains(name) {
      report(.missing(thing, name, in: language), at: list, other: place(index, name))
    }
    for (index, name) in here.enumerated() where !there.contains(name) {
      report(.added(thing, name, in: language), at: place(index, name), other: list)
    }
    guard ordered, here.count == there.count, Set(here) == Set(there),
      let index = here.indices.first(where: { here[$0] != there[$0] })
    else { return }
    let other = there.firstIndex(of: here[index]) ?? index
    report(
      .misplaced(thing, here[index]), at: place(index, here[index]),
      other: place(other, here[index]))
  }

  mutating func compareCount(_ field: FieldName, _ here: Int, _ there: Int, of whole: Part) -> Bool
  {
    if here == there { return true }
    report(.count(field, here: here, there: there), at: whole.field(field))
    return false
  }

  /// Compares a field's values; `words` gives one as files have it, or nil where it is not given.
  mutating func compareValue<Value: Equatable>(
    _ field: FieldName, _ here: Value, _ there: Value, of whole: Part,
    words: (Value) -> String? = { "\($0)" }
  ) {
    guard here != there else { return }
    let fault = EditionFault.value(field, here: words(here), there: words(there))
    report(fault, at: whole.field(field))
  }

  mutating func comparePresence(
    _ field: FieldName, _ isHere: Bool, _ isThere: Bool, of whole: Part
  ) {
    guard isHere != isThere else { return }
    report(.presence(field, isHere: isHere, in: language), at: whole.field(field))
  }
}

// MARK: - Modules

extension SiblingCheck {
  private mutating func compare(_ here: TrainingModule, _ there: TrainingModule) {
    let whole = Part()
    compareValue(.passMark, here.passMark, there.passMark, of: whole) { $0.map { "\($0)" } }
    comparePresence(.contentNote, here.contentNote != nil, there.contentNote != nil, of: whole)
    compareNamed(.objective, here.objectives.map(\.id.text), there.objectives.map(\.id.text))
    compareNamed(.source, here.sources.map(\.id.text), there.sources.map(\.id.text))
    compareNamed(.page, here.lesson.map(\.id.text), there.lesson.map(\.id.text))
    compareNamed(.term, here.glossary.map(\.id.text), there.glossary.map(\.id.text))
    compare(here.entries, there.entries)
  }

  /// Things listed in a field of the module; a glossary follows its language's alphabet.
  private mutating func compareNamed(_ thing: NamedThing, _ here: [String], _ there: [String]) {
    let ordered = thing != .term && thing != .source
    let list = Part().field(thing.field)
    compareNames(thing, here, there, of: Part(), ordered: ordered) { index, _ in
      list.element(index)
    }
  }

  private mutating func compare(_ here: [TrainingModule.Entry], _ there: [TrainingModule.Entry]) {
    let names = here.map(\.name)
    let otherNames = there.map(\.name)
    compareNames(.item, names, otherNames, of: Part()) { _, name in Part(entry: name) }
    if names == otherNames {
      for (entry, other) in zip(here, there) { compare(entry, other) }
    } else {
      let others = Dictionary(zip(otherNames, there)) { first, _ in first }
      for (name, entry) in zip(names, here) {
        if let other = others[name] { compare(entry, other) }
      }
    }
  }

  private mutating func compare(_ here: TrainingModule.Entry, _ there: TrainingModule.Entry) {
    switch (here, there) {
    case (.item(let item), .item(let other)): compare(item, other)
    case (.scenario(let scenario), .scenario(let other)):
      compareNested(scenario, other)
    case (.item, .scenario), (.scenario, .item):
      report(.kind(here.kindName, item: here.name), at: Part(entry: here.name).field(.kind))
    }
  }

  private mutating func compareNested(_ here: Scenario, _ there: Scenario) {
    let whole = Part(entry: here.id.text)
    compareNames(
      .item, here.items.map(\.id.text), there.items.map(\.id.text), of: whole
    ) { _, name in Part(entry: name) }
    for item in here.items {
      if let other = there.items.first(where: { $0.id == item.id }) { compare(item, other) }
    }
  }
}

extension TrainingModule.Entry {
  /// The name of the item or the scenario.
  var name: String {
    switch self {
    case .item(let item): item.id.text
    case .scenario(let scenario): scenario.id.text
    }
  }

  /// What `kind` says of it.
  var kindName: String {
    switch self {
    case .item(let item): item.kind.rawValue
    case .scenario: ObjectKind.scenario.kindName ?? ""
    }
  }
}
