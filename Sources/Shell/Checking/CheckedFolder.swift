import Assessment
import Authoring
import Diagnostics
import Localization

/// What `check` finds in some paths: every file's problems, and what the rules have against the
/// modules that can be read.
struct CheckedFolder {
  private(set) var files: [SourceFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let language: Language
  private let holdsToRules: Bool

  /// - Parameter rules: whether modules are held to the rules, too.
  init(_ language: Language, rules: Bool) {
    self.language = language
    holdsToRules = rules
  }

  /// Checks a folder of modules as a whole: its curriculum, and languages against each other.
  mutating func check(folder path: String) throws(SystemError) {
    let folder = try ModuleFolder(path: path).course()
    let outline = CourseOutline(folder, load: ModuleFolder.content)
    add([outline.curriculumReport].compactMap(\.self) + folder.misnamed)
    let reference = outline.reference
    let (language, rules) = (language, holdsToRules)
    let checked = outline.modules.concurrentMap { files in
      CheckedModule(
        ModuleReading.read(files, reference: reference, load: ModuleFolder.content), language,
        rules: rules)
    }
    for module in checked {
      files += module.files
      diagnostics += module.diagnostics
    }
  }

  /// Checks one file, held against its sibling beside it where there is one.
  mutating func check(file path: String) {
    let name = SourceName(path)
    guard let module = ModuleFileName(name.fileName) else { return checkAlone(name) }
    let folder = path.hasSuffix(name.fileName) ? String(path.dropLast(name.fileName.count)) : ""
    let files = ModuleFiles(
      id: module.module,
      files: Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
          (language, SourceName("\(folder)\(module.module).\(language.code).yaml"))
        }
        .filter { $0.1 == name || TextFile.exists(at: $0.1.path) }))
    let reading = ModuleReading.read(
      files, reference: reference(of: folder), load: ModuleFolder.content)
    let checked = CheckedModule(reading, language, rules: holdsToRules)
    self.files += checked.files.filter { $0.name == name }
    diagnostics += checked.diagnostics.filter { $0.file == name }
  }

  /// Checks text that has no sibling: standard input, or a file of another name.
  mutating func check(_ source: SourceFile) {
    let file = ModuleFile.read(source)
    files.append(source)
    diagnostics += file.problems.map { $0.diagnostic(in: source, language) }
    if holdsToRules, let module = file.module {
      let map = SourceMap(file.tree)
      diagnostics += Linter.warnings(in: module).map { $0.diagnostic(in: map, language) }
    }
  }

  private mutating func checkAlone(_ name: SourceName) {
    switch ModuleFolder.content(of: name) {
    case .problem(let problem):
      add([FileReport(name: name, problems: [.file(problem)])])
    case .bytes(let bytes) where name.fileName == CurriculumFile.fileName:
      let file = CurriculumFile.read(SourceFile(name: name, bytes: bytes))
      add([FileReport(file.source, file.problems)])
    case .bytes(let bytes):
      check(SourceFile(name: name, bytes: bytes))
    }
  }

  /// The language that the curriculum of a folder says translations are held against.
  private func reference(of folder: String) -> Language {
    let name = SourceName(folder + CurriculumFile.fileName)
    guard case .bytes(let bytes) = ModuleFolder.content(of: name) else {
      return Catalogue.defaultReference
    }
    return CurriculumFile.read(SourceFile(name: name, bytes: bytes)).language
      ?? Catalogue.defaultReference
  }

  private mutating func add(_ reports: [FileReport]) {
    files += reports.map(\.source)
    diagnostics += reports.flatMap { $0.diagnostics(language) }
  }
}
