import Assessment
import Authoring
import Diagnostics
import Localization

/// The modules that there are. Which ones is known at once; what is in them is read when it is asked
/// for, for whoever takes one module must not wait for all the others.
struct ModuleLibrary: Sendable {
  private let outline: CourseOutline
  private let lazyCatalogue: Lazy<Catalogue>
  private let lazyGlossary: Lazy<Glossary>

  /// Looks at the folder that the options, the variables or the place say.
  init(_ surroundings: Surroundings) throws {
    let path = try surroundings.modulesFolder()
    do throws(SystemError) {
      self.init(CourseOutline(try ModuleFolder(path: path).course(), load: ModuleFolder.content))
    } catch {
      throw Failure(error.wording(FailureWording.modulesUnreadable(path)), .noInput)
    }
  }

  init(_ outline: CourseOutline) {
    self.outline = outline
    lazyCatalogue = Lazy {
      outline.catalogue(outline.modules.concurrentMap { ModuleLibrary.read($0, outline).listing })
    }
    lazyGlossary = Lazy {
      Glossary(
        outline.modules.concurrentMap { ModuleLibrary.read($0, outline).editions }
          .compactMap(\.self))
    }
  }

  private static func read(_ files: ModuleFiles, _ outline: CourseOutline) -> ModuleReading {
    ModuleReading.read(files, reference: outline.reference, load: ModuleFolder.content)
  }

  /// The names of all modules, in the order in which they are best taken.
  var modules: [ModuleID] { outline.modules.map(\.id) }

  /// Every module as far as it can be used: reads them all.
  var catalogue: Catalogue { lazyCatalogue.value }

  /// The terms of the modules that can be taken: reads them all.
  var glossary: Glossary { lazyGlossary.value }

  /// What the curriculum says, if there is one.
  var course: Course? { outline.curriculum?.course }

  /// What the course is called; a folder without a curriculum has no name of its own.
  func title(in language: Language) -> String {
    course.flatMap { $0.title[language] ?? $0.title[$0.language] }
      ?? OverviewWording.untitled[language]
  }

  /// A module in its languages, as its files are now.
  func editions(of id: ModuleID) throws -> ModuleEditions {
    guard let editions = read(id) else {
      throw Failure(FailureWording.unavailable(id.text), .unreadableData)
    }
    return editions
  }

  /// The same, or nil where it can't be used.
  func read(_ id: ModuleID) -> ModuleEditions? {
    outline.modules.first { $0.id == id }.flatMap { ModuleLibrary.read($0, outline).editions }
  }

  /// The module of a name as a person types it, or a failure with the nearest name.
  func module(named name: String) throws(Failure) -> ModuleID {
    let names = modules.map(\.text)
    if let found = names.first(where: { $0 == name.lowercased() }) { return ModuleID(found) }
    let nearest = Suggestion.nearest(to: name, among: names) ?? module(titled: name)
    throw Failure(FailureWording.unknownModule(name, nearest: nearest, all: names), .wrongUsage)
  }

  /// The module that has a word in its title, in any language: what one remembers of it.
  private func module(titled word: String) -> String? {
    let wanted = TextFolding.folded(word)
    guard wanted.count > 3 else { return nil }
    return catalogue.summaries.first { summary in
      summary.headings.values.contains { TextFolding.folded($0.title).contains(wanted) }
    }?.id.text
  }
}
