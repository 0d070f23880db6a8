import ArgumentParser
import Authoring
import Console
import Diagnostics
import Localization
import Typesetting

/// `repaso fmt`: module files in canonical layout.
struct FormatCommand: Subcommand {
  static let page = CommandPage(
    "fmt", alias: "formatear", for: .authors,
    abstract: Wording(
      es: "da a los módulos su formato único, sin cambiar lo que dicen",
      en: "gives modules their one layout, without changing what they say"),
    arguments: [
      .init(
        Wording(es: "[RUTA…]", en: "[PATH…]"),
        es: "archivos o carpetas; - es la entrada estándar; si falta, los módulos",
        en: "files or folders; - is standard input; without it, the modules")
    ],
    options: [
      .init(
        "--check", es: "solo dice qué archivos cambiarían", en: "only says which files would change"
      ),
      .init("--diff", es: "solo muestra qué cambiaría", en: "only shows what would change"),
    ],
    discussion: Wording(
      es: """
        Escribe los nombres de los archivos que cambian. Los comentarios y el orden de los campos se \
        conservan. Un archivo con errores de sintaxis queda como está. Con --check o --diff termina \
        con 1 si algo cambiaría.
        """,
      en: """
        Writes the names of the files that change. Comments and the order of fields are kept. A file \
        with mistakes in its syntax stays as it is. With --check or --diff it ends with 1 if \
        anything would change.
        """))

  @OptionGroup var shared: SharedOptions
  @Argument var paths: [String] = []
  @Flag var check = false
  @Flag var diff = false

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let paths = try paths.isEmpty ? [surroundings.modulesFolder()] : paths
    let (sources, unreadable) = try read(paths)
    let files = sources.concurrentMap { FormattedFile($0) }
    for file in files { try write(file, surroundings) }
    let lost = files.flatMap { file in
      file.problems.map { $0.diagnostic(in: file.source, surroundings.language) }
    }
    let findings = unreadable.map { $0.problem.diagnostic(named: $0.name, surroundings.language) }
    try complain(findings + lost, in: sources, surroundings)
    try summarize(files, surroundings)
    let wouldChange = (check || diff) && files.contains { $0.change != nil }
    return wouldChange || !(findings + lost).isEmpty ? .problemsFound : .success
  }

  /// A file that can't be read, and why.
  private struct UnreadableFile {
    let name: SourceName
    let problem: FileProblem
  }

  private func read(_ paths: [String]) throws -> ([SourceFile], [UnreadableFile]) {
    var sources: [SourceFile] = []
    var unreadable: [UnreadableFile] = []
    if paths.contains("-") {
      let bytes = try TextFile.standardInput(limit: ModuleFolder.limit)
      sources.append(SourceFile(name: "-", bytes: bytes))
    }
    for path in try CourseFiles.paths(paths) {
      let name = SourceName(path)
      switch ModuleFolder.content(of: name) {
      case .bytes(let bytes): sources.append(SourceFile(name: name, bytes: bytes))
      case .problem(let problem): unreadable.append(UnreadableFile(name: name, problem: problem))
      }
    }
    return (sources, unreadable)
  }

  /// Does with a file what was asked for: shows its differences, names it, or writes it.
  private func write(_ file: FormattedFile, _ surroundings: Surroundings) throws {
    let isInput = file.source.name == "-"
    if diff {
      try surroundings.output.write(file.difference, of: file.source.name)
    } else if isInput, !check {
      try surroundings.output.write(exactly: file.text ?? "")
    } else if let change = file.change {
      if !check { try replace(file.source.name.path, with: change) }
      try surroundings.output.write(exactly: file.source.name.path + "\n")
    }
  }

  private func replace(_ path: String, with text: String) throws(Failure) {
    do throws(SystemError) {
      try AtomicFile.replace(path, with: Array(text.utf8))
    } catch {
      throw Failure(error.wording(FailureWording.unwritable(path)), .inputOutput)
    }
  }

  // MARK: - Messages

  private func complain(
    _ diagnostics: [Diagnostic], in sources: [SourceFile], _ surroundings: Surroundings
  ) throws {
    guard !diagnostics.isEmpty else { return }
    let renderer = HumanRenderer(
      surroundings.language, columns: surroundings.errors.typesetter.columns)
    try surroundings.errors.write(
      renderer.blocks(FindingList(diagnostics, in: sources, surroundings.language)))
  }

  private func summarize(_ files: [FormattedFile], _ surroundings: Surroundings) throws {
    let named = files.filter { $0.source.name != "-" && $0.text != nil }
    guard !named.isEmpty else { return }
    let changed = named.count { $0.change != nil }
    surroundings.complain(
      FormatWording.summary(changed, of: named.count, isDone: !check && !diff))
  }
}
