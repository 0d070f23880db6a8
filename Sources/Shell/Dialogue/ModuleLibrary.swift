import Assessment
import Authoring
import Diagnostics
import Localization

/// The modules that there are, read once for their summaries and again when one is opened.
struct ModuleLibrary {
  private let outline: CourseOutline
  let catalogue: Catalogue

  /// Reads the folder that the options, the variables or the place say.
  init(_ surroundings: Surroundings) throws {
    let path = try surroundings.modulesFolder()
    let folder: CourseFolder
    do throws(SystemError) {
      folder = try ModuleFolder(path: path).course()
    } catch {
      throw Failure(error.wording(FailureWording.modulesUnreadable(path)), .noInput)
    }
    self.init(CourseOutline(folder, load: ModuleFolder.content))
  }

  private init(_ outline: CourseOutline) {
    self.outline = outline
    let reference = outline.reference
    let listings = outline.modules.concurrentMap { files in
      ModuleReading.read(files, reference: reference, load: ModuleFolder.content).listing
    }
    catalogue = outline.catalogue(listings)
  }

  var course: Course? { catalogue.course }

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

  private func read(_ id: ModuleID) -> ModuleEditions? {
    outline.modules.first { $0.id == id }.flatMap { files in
      ModuleReading.read(files, reference: outline.reference, load: ModuleFolder.content).editions
    }
  }

  /// The module of a name as a person types it, or a failure with the nearest name.
  func module(named name: String) throws(Failure) -> ModuleID {
    let names = catalogue.listings.map(\.id.text)
    if let found = names.first(where: { $0 == name.lowercased() }) { return ModuleID(found) }
    throw Failure(
      FailureWording.unknownModule(
        name, nearest: Suggestion.nearest(to: name, among: names), all: names), .wrongUsage)
  }

  /// The terms of the modules that can be taken.
  func glossary() -> Glossary {
    Glossary(catalogue.summaries.compactMap { read($0.id) })
  }
}
