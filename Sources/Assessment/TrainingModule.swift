package import Localization

/// One module of the course in one language: what there is to read, and what is asked.
///
/// A value of this type is whole and consistent: names are unique, every reference leads somewhere,
/// every item has a key. Reading a module file is what makes sure of it.
package struct TrainingModule: Sendable {
  package let id: ModuleID
  package let language: Language
  package let title: String
  package let summary: String
  /// How long the module takes, as its author estimates.
  package let minutes: Int?
  /// The share of the points, in percent, from which the module counts as passed.
  package let passMark: Int?
  /// What a learner should know before opening a module on violence.
  package let contentNote: Prose?
  package let objectives: [Objective]
  package let sources: [Source]
  package let lesson: [LessonPage]
  package let glossary: [GlossaryEntry]
  package let entries: [Entry]

  /// What stands in a module's list of items: an item, or a scenario with items of its own.
  package enum Entry: Sendable {
    case item(Item)
    case scenario(Scenario)
  }

  package init(
    id: ModuleID, language: Language, title: String, summary: String, minutes: Int? = nil,
    passMark: Int? = nil, contentNote: Prose? = nil, objectives: [Objective] = [],
    sources: [Source] = [], lesson: [LessonPage] = [], glossary: [GlossaryEntry] = [],
    entries: [Entry]
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.summary = summary
    self.minutes = minutes
    self.passMark = passMark
    self.contentNote = contentNote
    self.objectives = objectives
    self.sources = sources
    self.lesson = lesson
    self.glossary = glossary
    self.entries = entries
  }
}

extension TrainingModule {
  /// Every item in the order of the file, those of scenarios in their place.
  package var items: [Item] {
    entries.reduce(into: []) { items, entry in
      switch entry {
      case .item(let item): items.append(item)
      case .scenario(let scenario): items += scenario.items
      }
    }
  }

  package func item(_ id: ItemID) -> Item? {
    for entry in entries {
      switch entry {
      case .item(let item): if item.id == id { return item }
      case .scenario(let scenario):
        if let item = scenario.items.first(where: { $0.id == id }) { return item }
      }
    }
    return nil
  }

  package func page(_ id: PageID) -> LessonPage? {
    lesson.first { $0.id == id }
  }

  package func source(_ id: SourceID) -> Source? {
    sources.first { $0.id == id }
  }

  package func objective(_ id: ObjectiveID) -> Objective? {
    objectives.first { $0.id == id }
  }

  /// The scenario that an item belongs to, or nil where it stands alone.
  package func scenario(of id: ItemID) -> Scenario? {
    for case .scenario(let scenario) in entries
    where scenario.items.contains(where: { $0.id == id }) {
      return scenario
    }
    return nil
  }
}
