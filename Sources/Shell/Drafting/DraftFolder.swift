import Assessment
import Authoring
import Console
import Diagnostics
import Localization
import Typesetting

/// The folder that an author writes modules in.
struct DraftFolder {
  let path: String
  let surroundings: Surroundings

  /// The folder asked for, else `./modules`; never the one installed with the program.
  init(_ surroundings: Surroundings) {
    path = surroundings.options.modules ?? surroundings.environment["REPASO_MODULES"] ?? "modules"
    self.surroundings = surroundings
  }

  func path(of module: ModuleID, in language: Language) -> String {
    "\(path)/\(ModuleFileName(module: module, language: language).text)"
  }

  /// Makes a file that must not be there yet.
  func create(_ text: String, at path: String) throws {
    do throws(SystemError) {
      try AtomicFile.create(text, at: path)
    } catch {
      throw error.isExistence
        ? Failure(DraftWording.exists(path), .cannotCreate)
        : Failure(error.wording(FailureWording.unwritable(path)), .cannotCreate)
    }
  }

  /// Puts the schema for editors beside the modules, where there is none yet.
  func addSchema() {
    try? AtomicFile.create(EditorSchema.module.text, at: "\(path)/\(EditorSchema.module.fileName)")
  }

  /// The files of a module by its name, or a failure with the nearest name.
  func files(of name: String) throws -> ModuleFiles {
    let modules: [ModuleFiles]
    do throws(SystemError) {
      modules = try ModuleFolder(path: path).course().modules
    } catch {
      throw Failure(error.wording(FailureWording.modulesUnreadable(path)), .noInput)
    }
    if let files = modules.first(where: { $0.id.text == name }) { return files }
    let names = modules.map(\.id.text)
    let nearest = Suggestion.nearest(to: name, among: names)
    throw Failure(
      FailureWording.unknownModule(name, nearest: nearest, all: names), .wrongUsage)
  }

  /// The files read, or nil after showing what is wrong with one of them.
  func sound(_ files: ModuleFiles) throws -> [ModuleFile]? {
    var read: [ModuleFile] = []
    for (_, name) in files.files.sorted(by: { $0.key < $1.key }) {
      guard case .bytes(let bytes) = ModuleFolder.content(of: name) else {
        throw Failure(FailureWording.unreadable(name.path), .noInput)
      }
      read.append(ModuleFile.read(SourceFile(name: name, bytes: bytes)))
    }
    guard read.contains(where: \.problems.hasErrors) else { return read }
    let diagnostics = read.flatMap { file in
      file.problems.map { $0.diagnostic(in: file.source, surroundings.language) }
    }
    let renderer = HumanRenderer(
      surroundings.language, columns: surroundings.errors.typesetter.columns)
    try surroundings.errors.write(
      renderer.blocks(FindingList(diagnostics, in: read.map(\.source), surroundings.language)))
    return nil
  }

  /// Says what was done and what comes next.
  func tell(_ wording: Wording) throws {
    try surroundings.errors.write([.paragraph(StyledText(wording[surroundings.language]))])
  }
}
