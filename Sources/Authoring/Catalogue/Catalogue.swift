package import Assessment
package import Diagnostics
package import Localization

/// The modules of a course in the order in which they are best taken, each as far as it can be
/// used.
package struct Catalogue: Sendable {
  /// A module that can be taken, or one that needs its author first.
  package enum Listing: Hashable, Sendable {
    case available(ModuleSummary)
    case unavailable(Unavailable)

    package var id: ModuleID {
      switch self {
      case .available(let summary): summary.id
      case .unavailable(let module): module.id
      }
    }
  }

  /// A module of which no file can be used.
  package struct Unavailable: Hashable, Sendable {
    package let id: ModuleID
    /// What it is called, as far as that could be read.
    package let titles: [Language: String]
  }

  /// What the curriculum says, if there is one without mistakes.
  package let course: Course?
  /// The language that translations are held against.
  package let reference: Language
  package let listings: [Listing]

  package init(course: Course?, reference: Language, listings: [Listing]) {
    self.course = course
    self.reference = reference
    self.listings = listings
  }

  /// The language that translations are held against in a folder that does not say.
  package static let defaultReference = Language.spanish

  /// The modules that can be taken.
  package var summaries: [ModuleSummary] {
    listings.compactMap { listing in
      switch listing {
      case .available(let summary): summary
      case .unavailable: nil
      }
    }
  }

  package subscript(id: ModuleID) -> Listing? {
    listings.first { $0.id == id }
  }
}

/// A folder's curriculum, read, with the order that it gives to the modules.
package struct CourseOutline: Sendable {
  package let curriculum: CurriculumFile?
  package let curriculumReport: FileReport?
  /// The modules in the order in which they are best taken.
  package let modules: [ModuleFiles]
  package let reference: Language

  /// Reads the curriculum of a folder, if it has one; `load` gives what a file holds.
  package init(_ folder: CourseFolder, load: (SourceName) -> FileContent) {
    let content = folder.curriculum.map { ($0, load($0)) }
    switch content {
    case (let name, .problem(let problem))?:
      curriculum = nil
      curriculumReport = FileReport(name: name, problems: [.file(problem)])
    case (let name, .bytes(let bytes))?:
      let file = CurriculumFile.read(SourceFile(name: name, bytes: bytes))
      let missing = file.missingModules(besides: folder.modules.map(\.id))
      curriculum = file
      curriculumReport = FileReport(
        file.source, (file.problems + missing).sorted { $0.span < $1.span })
    case nil:
      curriculum = nil
      curriculumReport = nil
    }
    modules = folder.ordered(by: curriculum)
    reference = curriculum?.language ?? Catalogue.defaultReference
  }

  /// The catalogue, once each of `modules` was read to a listing.
  package func catalogue(_ listings: [Catalogue.Listing]) -> Catalogue {
    Catalogue(course: curriculum?.course, reference: reference, listings: listings)
  }
}
