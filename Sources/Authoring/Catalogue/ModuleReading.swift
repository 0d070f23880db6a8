package import Assessment
package import Diagnostics
package import Localization

/// One module after all its files were read and held against each other.
package struct ModuleReading: Sendable {
  package let id: ModuleID
  /// The module in the languages in which it can be taken, if there is any.
  package let editions: ModuleEditions?
  /// The files in the order of their languages, those that can't be read among them.
  package let files: [Edition]

  /// A module's file in one language.
  package struct Edition: Sendable {
    package let language: Language
    /// Nil where the file could not be read at all.
    package let file: ModuleFile?
    package let report: FileReport
  }

  /// Reads a module; `load` gives what a file holds.
  ///
  /// The edition in the reference language is what others are held against; one that disagrees
  /// stops only itself. Where the reference can't be used, another language stands alone.
  package static func read(
    _ files: ModuleFiles, reference: Language, load: (SourceName) -> FileContent
  ) -> ModuleReading {
    var editions = files.files.sorted { $0.key < $1.key }.map { language, name in
      edition(language, name, load(name))
    }
    if let first = editions.first(where: { $0.language == reference })?.file {
      editions = editions.map { $0.language == reference ? $0 : $0.held(against: first) }
    }
    return ModuleReading(
      id: files.id, editions: whole(editions, reference: reference), files: editions)
  }

  private static func edition(
    _ language: Language, _ name: SourceName, _ content: FileContent
  ) -> Edition {
    switch content {
    case .problem(let problem):
      let report = FileReport(name: name, problems: [.file(problem)])
      return Edition(language: language, file: nil, report: report)
    case .bytes(let bytes):
      let file = ModuleFile.read(SourceFile(name: name, bytes: bytes))
      return Edition(
        language: language, file: file, report: FileReport(file.source, file.problems))
    }
  }

  /// The editions that can be used together.
  private static func whole(_ editions: [Edition], reference: Language) -> ModuleEditions? {
    let usable = editions.compactMap(\.module)
    guard let first = usable.first(where: { $0.language == reference }) ?? usable.first else {
      return nil
    }
    var translations: [Language: TrainingModule] = [:]
    for module in usable where module.language != first.language {
      translations[module.language] = module
    }
    return ModuleEditions(reference: first, translations: translations)
  }
}

extension ModuleReading.Edition {
  /// The module, if neither the file nor its comparison with the reference shows a mistake.
  var module: TrainingModule? {
    report.problems.hasErrors ? nil : file?.module
  }

  /// The edition with what is found when it is held against the reference.
  func held(against reference: ModuleFile) -> ModuleReading.Edition {
    guard let file else { return self }
    let found = SiblingCheck.problems(of: file, against: reference)
    guard !found.isEmpty else { return self }
    let problems = (report.problems + found).sorted { $0.span < $1.span }
    return ModuleReading.Edition(
      language: language, file: file, report: FileReport(report.source, problems))
  }
}
