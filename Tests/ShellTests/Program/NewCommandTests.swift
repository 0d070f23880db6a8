import Authoring
import Foundation
import Localization
import Testing

/// `repaso new`: what it makes is sound as it stands, and it touches nothing that is there.
@Suite("What is begun")
final class NewCommandTests {
  private let home: ProgramProcess.Home

  init() throws {
    home = try ProgramProcess.Home()
  }

  deinit {
    home.remove()
  }

  private var folder: String { "\(home.path)/modules" }

  private func run(_ line: String, in language: String = "es") throws -> ProgramProcess.Outcome {
    try ProgramProcess.run(
      line.split(separator: " ").map(String.init), home: home,
      environment: ["REPASO_MODULES": folder, "REPASO_LANG": language])
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  private var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
  }

  private func expectSound(_ location: SourceLocation = #_sourceLocation) throws {
    let check = try run("check --format short")
    #expect(check.status == 0, sourceLocation: location)
    #expect(check.output == "", sourceLocation: location)
  }

  /// Whether `check` says, without calling it a finding, that there are texts to translate.
  private func expectUntranslated(
    in language: String, mark: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let check = try run("check", in: language)
    let said = check.output.split { $0.isWhitespace }.joined(separator: " ")
    let marked = try files.filter { $0.hasSuffix(".yaml") }
      .map { try text($0).components(separatedBy: mark).count - 1 }.reduce(0, +)
    #expect(marked > 10 && check.status == 0, sourceLocation: location)
    let words =
      language == "es"
      ? "Quedan \(marked) textos por traducir: los que llevan delante «\(mark)»."
      : "\(marked) texts are still to be translated: those with “\(mark)” before them."
    #expect(said.contains(words), "\(said)", sourceLocation: location)
  }

  private func expectRefusal(
    _ line: String, _ status: Int32, _ words: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try files.map(text)
    let outcome = try run(line)
    #expect(outcome.status == status, sourceLocation: location)
    #expect(outcome.output == "", sourceLocation: location)
    let said = outcome.errors.split { $0.isWhitespace }.joined(separator: " ")
    #expect(said.contains(words), "\(said)", sourceLocation: location)
    #expect(try files.map(text) == before, sourceLocation: location)
  }

  @Test("a module, its items of every kind and its translation", arguments: ["es", "en"])
  func everything(language: String) throws {
    let other = language == "es" ? "en" : "es"
    #expect(try run("new module risk", in: language).status == 0)
    #expect(files == ["module.schema.json", "risk.\(language).yaml"])
    try expectSound()
    for kind in ItemTemplate.kindNames {
      #expect(try run("new item \(kind) risk", in: language).status == 0)
    }
    try expectSound()
    #expect(try run("new translation risk \(other)", in: language).status == 0)
    try expectUntranslated(in: language, mark: other == "es" ? "(TRADUCIR)" : "(TRANSLATE)")
    // In both languages at once, with one name.
    #expect(try run("new item cloze risk", in: language).status == 0)
    #expect(try text("risk.\(other).yaml").contains("id: new-cloze-2"))
    try expectSound()
    #expect(try run("fmt --check").status == 0)
  }

  @Test(
    "a translation of each module of the course says what its original says",
    arguments: [
      ("es", "en"), ("en", "es"),
    ])
  func course(from original: String, to language: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let shipped = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../modules").standardized
    let names = try FileManager.default.contentsOfDirectory(atPath: shipped.path)
      .filter { $0.hasSuffix(".\(original).yaml") }
    #expect(names.count >= 8)
    for name in names {
      try FileManager.default.copyItem(
        atPath: shipped.appending(path: name).path, toPath: "\(folder)/\(name)")
      let module = name.prefix { $0 != "." }
      let made = try run("new translation \(module) \(language)", in: language)
      #expect(made.status == 0, "\(made.errors)")
      let mark = TranslationTemplate.mark(for: language == "es" ? .spanish : .english)
      #expect(try text("\(module).\(language).yaml").contains("title: \(mark)"))
    }
    // Neither does it differ from the original, nor is one language held to the rules of the other.
    try expectSound()
  }

  @Test("is shown and not kept with --print")
  func printed() throws {
    let module = try run("new module risk --print")
    #expect(module.status == 0)
    #expect(module.output.contains("id: risk\n"))
    #expect(try run("new item cloze --print").output.contains("kind: cloze\n"))
    #expect(files == [])
  }

  @Test("is refused where it would do harm, or can't be")
  func refusals() throws {
    _ = try run("new module risk")
    let before = try text("risk.es.yaml")
    try expectRefusal("new module risk", 73, "ya existe y no se toca")
    #expect(try run("new module risk", in: "en").errors.contains("new translation"))
    try expectRefusal("new module Riesgo", 64, "«Riesgo» no sirve de nombre")
    try expectRefusal("new module ../risk", 64, "«../risk» no sirve de nombre")
    try expectRefusal("new item clozze risk", 64, "¿quiso decir cloze?")
    try expectRefusal("new item cloze rsk", 64, "¿quiso decir risk?")
    try expectRefusal("new item cloze", 64, "falta el módulo")
    try expectRefusal("new translation risk fr", 64, "los idiomas son es y en")
    try expectRefusal("new translation risk es", 73, "ya existe y no se toca")
    try expectRefusal("new", 64, "repaso new module ID")
    #expect(try text("risk.es.yaml") == before)
  }

  @Test("is refused in a module with mistakes, which are shown")
  func broken() throws {
    _ = try run("new module risk")
    let broken = try text("risk.es.yaml").replacing("kind: ", with: "knd: ", maxReplacements: 1)
    try broken.write(toFile: "\(folder)/risk.es.yaml", atomically: true, encoding: .utf8)
    try expectRefusal("new item cloze risk", 1, "`knd`")
    try expectRefusal("new translation risk en", 1, "`knd`")
  }

  @Test("is refused where nothing can be written, with the reason")
  func unwritable() throws {
    try "".write(toFile: "\(home.path)/file", atomically: true, encoding: .utf8)
    try expectRefusal(
      "new module risk --modules \(home.path)/file", 73,
      "risk.es.yaml»: ahí no hay una carpeta")
    try expectRefusal("new module risk --modules /proc", 73, "«/proc/risk.es.yaml»")
  }
}
