import Assessment
import Localization

/// The terms of the whole course, each in the languages that it is explained in.
struct Glossary: Sendable {
  /// A term and what it means, by language.
  struct Entry: Sendable {
    let term: [Language: String]
    let definition: [Language: Prose]

    /// The term in a language, or in the other where it has none.
    func term(in language: Language) -> String {
      term[language] ?? term[language.other] ?? ""
    }

    func definition(in language: Language) -> Prose {
      definition[language] ?? definition[language.other] ?? Prose(blocks: [])
    }
  }

  let entries: [Entry]

  /// Gathers the terms of some modules; one that several modules explain is listed once.
  init(_ modules: [ModuleEditions]) {
    var entries: [Entry] = []
    var seen: Set<String> = []
    for module in modules {
      for entry in Glossary.entries(of: module) {
        let key = TextFolding.folded(entry.term(in: module.reference.language))
        if seen.insert(key).inserted { entries.append(entry) }
      }
    }
    self.entries = entries
  }

  private static func entries(of module: ModuleEditions) -> [Entry] {
    let editions = module.languages.map(module.edition)
    return module.reference.glossary.map { entry in
      let own = editions.compactMap { edition in
        edition.glossary.first { $0.id == entry.id }.map { (edition.language, $0) }
      }
      return Entry(
        term: Dictionary(own.map { ($0.0, $0.1.term) }) { first, _ in first },
        definition: Dictionary(own.map { ($0.0, $0.1.definition) }) { first, _ in first })
    }
  }

  /// The terms in one language, in alphabetical order.
  func terms(in language: Language) -> [String] {
    entries.map { $0.term(in: language) }
      .sorted { TextFolding.folded($0) < TextFolding.folded($1) }
  }

  /// The entries whose term, in either language, is or holds what is looked for.
  func entries(for term: String) -> [Entry] {
    let wanted = TextFolding.folded(term)
    let exact = entries.filter { $0.term.values.contains { TextFolding.folded($0) == wanted } }
    guard exact.isEmpty else { return exact }
    return entries.filter { $0.term.values.contains { TextFolding.folded($0).contains(wanted) } }
  }
}
