package import Assessment
package import Localization

/// What an overview needs of a module: its names, its size, and the names of its parts.
///
/// Small enough to keep for a thousand modules; the module itself is read again when it is opened.
package struct ModuleSummary: Hashable, Sendable {
  /// What a module is called in one language, and what it is about.
  package struct Heading: Hashable, Sendable {
    package let title: String
    package let summary: String
  }

  /// What counts of an item without its words.
  package struct Item: Hashable, Sendable {
    package let id: ItemID
    package let kind: ItemKind
    package let form: Form
    package let points: Int
  }

  package let id: ModuleID
  /// The language that the others were held against.
  package let reference: Language
  package let headings: [Language: Heading]
  /// The languages of which there is a file that can't be used.
  package let broken: [Language]
  package let minutes: Int?
  package let passMark: Int?
  package let hasContentNote: Bool
  package let pages: [PageID]
  package let items: [Item]

  package init(_ editions: ModuleEditions, broken: [Language] = []) {
    let module = editions.reference
    id = module.id
    reference = module.language
    headings = Dictionary(
      uniqueKeysWithValues: editions.languages.map { language in
        let edition = editions.edition(in: language)
        return (language, Heading(title: edition.title, summary: edition.summary))
      })
    self.broken = broken
    minutes = module.minutes
    passMark = module.passMark
    hasContentNote = module.contentNote != nil
    pages = module.lesson.map(\.id)
    items = module.items.map {
      Item(id: $0.id, kind: $0.kind, form: $0.form, points: $0.points)
    }
  }

  /// The languages in which the module can be taken.
  package var languages: [Language] { headings.keys.sorted() }

  /// What the module is called in a language, or in the one it is written in.
  package func heading(in language: Language) -> Heading? {
    headings[language] ?? headings[reference]
  }

  /// How many items are asked in a lesson or in a test form.
  package func count(of form: Form) -> Int {
    items.count { $0.form == form }
  }
}

extension ModuleReading {
  /// The module for an overview.
  package var listing: Catalogue.Listing {
    let broken = files.filter { $0.module == nil }.map(\.language)
    if let editions {
      return .available(ModuleSummary(editions, broken: broken))
    }
    var titles: [Language: String] = [:]
    for edition in files { titles[edition.language] = edition.file?.title }
    return .unavailable(Catalogue.Unavailable(id: id, titles: titles))
  }
}
