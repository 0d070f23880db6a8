import Assessment
import Authoring
import Diagnostics
import Foundation
import Localization

/// The modules in this repository, read as learners get them.
struct ShippedCourse {
  let modules: [ModuleEditions]

  /// The course, read once for all tests.
  static let shared = Result { try ShippedCourse() }

  /// The folder of the shipped modules.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "modules")

  init() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    let read = try names.filter { $0.hasSuffix(".yaml") && $0 != "curriculum.yaml" }.map { name in
      let bytes = try Data(contentsOf: Self.folder.appending(path: name))
      return ModuleFile.read(SourceFile(name: SourceName(name), bytes: Array(bytes)))
    }
    let byModule = Dictionary(grouping: read.compactMap(\.module), by: \.id)
    modules = byModule.keys.sorted().compactMap { id in
      let editions = Dictionary(
        (byModule[id] ?? []).map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
      return editions[.spanish].map { spanish in
        ModuleEditions(reference: spanish, translations: editions.filter { $0.key != .spanish })
      }
    }
  }

  /// The modules in one language.
  func editions(in language: Language) -> [TrainingModule] {
    modules.map { $0.edition(in: language) }.filter { $0.language == language }
  }

  func module(_ id: String) -> ModuleEditions? {
    modules.first { $0.id.text == id }
  }
}

extension TrainingModule {
  func items(of form: Form) -> [Item] {
    items.filter { $0.form == form }
  }
}
