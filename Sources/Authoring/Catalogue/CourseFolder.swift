package import Assessment
package import Diagnostics
package import Localization

/// The files of a course's folder, sorted out by their names alone.
package struct CourseFolder: Sendable {
  package let curriculum: SourceName?
  /// The modules in the order of their names.
  package let modules: [ModuleFiles]
  /// What looks like a module file and is not called like one, in the order of the names.
  package let misnamed: [FileReport]

  /// Sorts files out, whatever order they come in. What does not end in `.yaml` or `.yml` is none
  /// of the course's, nor is a hidden file.
  package init(_ names: [SourceName]) {
    var curriculum: SourceName?
    var files: [ModuleID: [Language: SourceName]] = [:]
    var misnamed: [FileReport] = []
    for name in names.sorted() {
      if name.fileName == CurriculumFile.fileName {
        curriculum = name
      } else if let module = ModuleFileName(name.fileName) {
        files[module.module, default: [:]][module.language] = name
      } else if let problem = FileProblem(misnamed: name.fileName) {
        misnamed.append(FileReport(name: name, problems: [.file(problem)]))
      }
    }
    self.curriculum = curriculum
    self.misnamed = misnamed
    modules = files.map { ModuleFiles(id: $0.key, files: $0.value) }.sorted { $0.id < $1.id }
  }

  /// The modules in the order in which they are best taken: as the curriculum lists them, the
  /// others after them.
  package func ordered(by curriculum: CurriculumFile?) -> [ModuleFiles] {
    let listed = curriculum?.listed.map(\.id) ?? []
    let byID = Dictionary(modules.map { ($0.id, $0) }) { first, _ in first }
    let known = Set(listed)
    return listed.compactMap { byID[$0] } + modules.filter { !known.contains($0.id) }
  }
}

extension FileProblem {
  /// What is wrong with a file's name, if it looks like a module's.
  init?(misnamed name: String) {
    guard !name.hasPrefix(".") else { return nil }
    let lower = name.lowercased()
    if lower.hasSuffix(".yml") {
      self = .shortExtension
    } else if lower.hasSuffix(".yaml") {
      self = .unknownName
    } else {
      return nil
    }
  }
}

/// The files of one module, by language.
package struct ModuleFiles: Hashable, Sendable {
  package let id: ModuleID
  package let files: [Language: SourceName]

  package init(id: ModuleID, files: [Language: SourceName]) {
    self.id = id
    self.files = files
  }
}

/// What a file holds, or why it can't be read.
package enum FileContent: Hashable, Sendable {
  case bytes([UInt8])
  case problem(FileProblem)
}

/// What was found in one file.
package struct FileReport: Hashable, Sendable {
  package let name: SourceName
  /// The text that the places of the problems refer to; empty where it could not be read.
  package let source: SourceFile
  /// In the order of the text.
  package let problems: [Problem]

  package init(name: SourceName, problems: [Problem]) {
    self.init(SourceFile(name: name, bytes: []), problems)
  }

  package init(_ source: SourceFile, _ problems: [Problem]) {
    name = source.name
    self.source = source
    self.problems = problems
  }

  /// The findings in words.
  package func diagnostics(_ language: Language) -> [Diagnostic] {
    problems.map { $0.diagnostic(in: source, language) }
  }
}
