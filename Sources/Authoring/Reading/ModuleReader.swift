import Assessment
import Diagnostics
import Localization

/// Reads the tree of a module file into a module.
///
/// A module with a mistake gives no value, so that whoever has one need not check anything again.
struct ModuleReader {
  var fields: FieldReader
  var objectives = NameTable(.objective)
  var sources = NameTable(.source)
  var pages = NameTable(.page)
  var items = NameTable(.item)

  private init(_ tree: SyntaxTree, isUTF8: Bool) {
    fields = FieldReader(tree, isUTF8: isUTF8)
  }

  /// What was read of a module file.
  struct Reading {
    let module: TrainingModule?
    /// The title, even of a module that can't be used.
    let title: String?
    let problems: [ContentProblem]
  }

  /// Reads a module, whose file's name says what it is called and in which language it is; a tree
  /// without a file has no such name.
  static func read(
    _ tree: SyntaxTree, isUTF8: Bool, named name: ModuleFileName?
  ) -> Reading {
    var reader = ModuleReader(tree, isUTF8: isUTF8)
    guard let object = reader.fields.fields(of: tree.root, as: .module, in: .document) else {
      return Reading(module: nil, title: nil, problems: reader.fields.problems)
    }
    let title = reader.fields.line(object, .title)
    let module = reader.module(object, title: title, named: name)
    let problems = reader.fields.problems
    return Reading(module: problems.isEmpty ? module : nil, title: title, problems: problems)
  }

  /// Names are read before what refers to them, wherever they stand.
  private mutating func module(
    _ object: borrowing Fields, title: String?, named name: ModuleFileName?
  ) -> TrainingModule? {
    fields.format(object)
    let id = moduleName(object, named: name)
    let language = language(object, named: name)
    let summary = fields.line(object, .summary)
    if isLost(.objectives, of: object) { self.objectives.lose() }
    if isLost(.sources, of: object) { self.sources.lose() }
    if isLost(.lesson, of: object) { pages.lose() }
    let objectives = objects(object, .objectives) { $0.objective($1) }
    let sources = objects(object, .sources) { $0.source($1) }
    let lesson = objects(object, .lesson) { $0.page($1) }
    let glossary = glossary(object)
    let entries = entries(object)
    let minutes = fields.whole(object, .minutes, in: ValueShape.minutesRange)
    let passMark = fields.whole(object, .passMark, in: ValueShape.percentRange)
    let contentNote = fields.prose(object, .contentNote)
    guard let id, let language, let title, let summary else { return nil }
    return TrainingModule(
      id: ModuleID(id), language: language, title: title, summary: summary, minutes: minutes,
      passMark: passMark, contentNote: contentNote, objectives: objectives, sources: sources,
      lesson: lesson, glossary: glossary, entries: entries)
  }

  /// Whether a list of names may be in the file and could not be read as such.
  private func isLost(_ name: FieldName, of object: borrowing Fields) -> Bool {
    guard let list = object[name] else { return !object.strangers.isEmpty }
    return fields.tree.isDamaged(list) || fields.tree.elements(of: list) == nil
  }

  /// The objects of a list, each read by `read`.
  mutating func objects<Value>(
    _ object: borrowing Fields, _ name: FieldName, _ read: (inout ModuleReader, NodeID) -> Value?
  ) -> [Value] {
    guard let elements = fields.elements(object, name) else { return [] }
    var values: [Value] = []
    values.reserveCapacity(elements.count)
    for element in elements {
      if let value = read(&self, element) { values.append(value) }
    }
    return values
  }
}

// MARK: - What a file is

extension ModuleReader {
  private mutating func moduleName(_ object: borrowing Fields, named name: ModuleFileName?)
    -> String?
  {
    guard let id = fields.name(object, .id) else { return nil }
    guard let name, let node = object[.id], name.module.text != id else { return id }
    fields.report(.course(.idDiffers(id, fileName: name.text)), at: node)
    return nil
  }

  private mutating func language(_ object: borrowing Fields, named name: ModuleFileName?)
    -> Language?
  {
    guard let node = object[.language], let language = fields.languageCode(of: node) else {
      return nil
    }
    guard let name, name.language != language else { return language }
    fields.report(.course(.languageDiffers(language.code, fileName: name.text)), at: node)
    return nil
  }
}

extension FieldReader {
  /// `es` or `en`.
  mutating func languageCode(of node: NodeID) -> Language? {
    guard let text = line(of: node, in: .field(.language)) else { return nil }
    guard let language = Language(rawValue: text) else {
      let known = Language.allCases.map(\.code)
      report(.value(.unknownWord(.field(.language), text, known: known)), at: node)
      return nil
    }
    return language
  }
}

// MARK: - What a module is made of

extension ModuleReader {
  private mutating func objective(_ node: NodeID) -> Objective? {
    guard let object = fields.fields(of: node, as: .objective, in: .entry(of: .objectives)) else {
      objectives.lose()
      return nil
    }
    let id = fields.ownName(object, in: &objectives)
    let text = fields.prose(object, .text)
    guard let id, let text else { return nil }
    return Objective(id: ObjectiveID(id), text: text)
  }

  private mutating func source(_ node: NodeID) -> Source? {
    guard let object = fields.fields(of: node, as: .source, in: .entry(of: .sources)) else {
      sources.lose()
      return nil
    }
    let id = fields.ownName(object, in: &sources)
    let citation = fields.line(object, .citation)
    let url = fields.url(object, .url)
    guard let id, let citation else { return nil }
    return Source(id: SourceID(id), citation: citation, url: url)
  }

  private mutating func page(_ node: NodeID) -> LessonPage? {
    guard let object = fields.fields(of: node, as: .page, in: .entry(of: .lesson)) else {
      pages.lose()
      return nil
    }
    let id = fields.ownName(object, in: &pages)
    let title = fields.line(object, .title)
    let text = fields.prose(object, .text)
    let references = sourceReferences(object) ?? []
    guard let id, let title, let text else { return nil }
    return LessonPage(id: PageID(id), title: title, text: text, sources: references)
  }

  private mutating func glossary(_ object: borrowing Fields) -> [GlossaryEntry] {
    var terms = NameTable(.term)
    return objects(object, .glossary) { $0.term($1, in: &terms) }
  }

  private mutating func term(_ node: NodeID, in terms: inout NameTable) -> GlossaryEntry? {
    guard let object = fields.fields(of: node, as: .term, in: .entry(of: .glossary)) else {
      return nil
    }
    let id = fields.ownName(object, in: &terms)
    let term = fields.line(object, .term)
    let definition = fields.prose(object, .definition)
    let references = sourceReferences(object) ?? []
    guard let id, let term, let definition else { return nil }
    return GlossaryEntry(id: TermID(id), term: term, definition: definition, sources: references)
  }
}
