import ArgumentParser
import Authoring
import Console
import Diagnostics
import Localization
import Typesetting

/// `repaso dump`: a module file as JSON, exactly as read.
struct DumpCommand: Subcommand {
  static let page = CommandPage(
    "dump", alias: "volcar", for: .authors,
    abstract: Wording(
      es: "escribe un archivo como JSON, tal como se lee",
      en: "writes a file as JSON, as it is read"),
    arguments: [
      .init(
        Wording(es: "ARCHIVO", en: "FILE"), es: "el archivo; - es la entrada estándar",
        en: "the file; - is standard input")
    ],
    discussion: Wording(
      es: "Objetos, listas y textos: nada se interpreta ni se omite.",
      en: "Objects, arrays and strings: nothing is typed or left out."))

  @OptionGroup var shared: SharedOptions
  @Argument var file: String

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let source = try read()
    let (tree, problems) = SyntaxParser.parse(source)
    guard !problems.contains(where: { $0.severity == .error }) else {
      let diagnostics = problems.map { $0.diagnostic(in: source, surroundings.language) }
      let renderer = HumanRenderer(
        surroundings.language, columns: surroundings.errors.typesetter.columns)
      try surroundings.errors.write(
        renderer.blocks(FindingList(diagnostics, in: [source], surroundings.language)))
      return .problemsFound
    }
    try surroundings.output.write(exactly: tree.json(of: tree.root).text() + "\n")
    return .success
  }

  private func read() throws -> SourceFile {
    if file == "-" {
      return SourceFile(
        name: "-", bytes: try TextFile.standardInput(limit: ModuleFolder.limit))
    }
    switch ModuleFolder.content(of: SourceName(file)) {
    case .bytes(let bytes):
      return SourceFile(name: SourceName(file), bytes: bytes)
    case .problem(.vanished):
      throw Failure(FailureWording.noSuchFile(file), .noInput)
    case .problem(let problem):
      func words(_ language: Language) -> String {
        problem.diagnostic(named: SourceName(file), language).headline
      }
      throw Failure(
        Wording(es: "«\(file)»: \(words(.spanish))", en: "“\(file)”: \(words(.english))"), .noInput)
    }
  }
}
