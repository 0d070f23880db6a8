import Assessment
import Authoring
import GradebookStore
import Localization

extension Classroom {
  /// The course as this learner sees it now.
  func overview() throws -> CourseOverview {
    let standing = try gradebook.standing(of: learner)
    let rows = library.catalogue.listings.map { listing in
      CourseOverview.Row(
        module: listing.id, title: title(of: listing), state: state(of: listing, standing))
    }
    return CourseOverview(
      title: library.title(in: language), rows: rows, next: next(rows, standing))
  }

  private func title(of listing: Catalogue.Listing) -> String {
    switch listing {
    case .available(let summary):
      summary.heading(in: language)?.title ?? summary.id.text
    case .unavailable(let module):
      module.titles[language] ?? module.titles[language.other] ?? module.id.text
    }
  }

  private func state(of listing: Catalogue.Listing, _ standing: Standing) -> CourseOverview.State {
    guard case .available = listing else { return .unavailable }
    if let open = standing.openLesson(on: listing.id) {
      return .open(answered: open.answered, items: open.items)
    }
    if let result = standing.lastResult(of: listing.id) {
      return .finished(result.score, of: result.maximum)
    }
    return .untouched
  }

  /// The module last left half-way, else the first that isn't finished.
  private func next(_ rows: [CourseOverview.Row], _ standing: Standing) -> ModuleID? {
    let open = standing.openLessons.map(\.module).first { id in
      rows.contains { $0.module == id && $0.state.isOpen }
    }
    return open ?? rows.first { $0.state == .untouched }?.module
  }

  /// The module to take where none is named: found without reading the others.
  func next() throws -> ModuleID {
    let standing = try gradebook.standing(of: learner)
    let modules = library.modules
    let open = standing.openLessons.map(\.module).filter(modules.contains)
    let untouched = modules.filter { standing.lastResult(of: $0) == nil && !open.contains($0) }
    guard let module = (open + untouched + modules).first(where: { library.read($0) != nil }) else {
      throw Failure(FailureWording.noModules, .noInput)
    }
    return module
  }
}
