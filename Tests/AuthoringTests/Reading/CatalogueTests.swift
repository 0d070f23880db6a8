import Assessment
@testable import Authoring
import Diagnostics
import Localization
import Testing

/// A folder's files as the modules that learners are offered.
struct CatalogueTests {
  private static func module(_ id: String, _ language: String, answer: String = "true") -> String {
    """
    format: 1
    id: \(id)
    language: \(language)
    title: Title of \(id) in \(language)
    summary: What it is about.
    minutes: 20
    content-note: Take your time.
    lesson:
      - id: page
        title: A page
        text: To read.
    items:
      - id: one
        kind: true-false
        stem: It is so.
        answer: \(answer)
        explanation: Because.
      - id: two
        kind: true-false
        form: pretest
        points: 2
        stem: It is so.
        answer: true
        explanation: Because.

    """
  }

  private static let curriculum = """
    format: 1
    id: course
    version: "1.0"
    language: en
    title:
      en: The course
    modules: [second, first]

    """

  /// The outline and the readings of a folder given as its files.
  private func read(
    _ files: [String: String]
  ) -> (outline: CourseOutline, readings: [ModuleReading]) {
    let load: (SourceName) -> FileContent = { name in
      files[name.fileName].map { .bytes(Array($0.utf8)) } ?? .problem(.vanished)
    }
    let folder = CourseFolder(files.keys.map { SourceName("modules/\($0)") })
    let outline = CourseOutline(folder, load: load)
    let readings = outline.modules.map { module in
      ModuleReading.read(module, reference: outline.reference, load: load)
    }
    return (outline, readings)
  }

  private func catalogue(_ files: [String: String]) -> Catalogue {
    let (outline, readings) = read(files)
    return outline.catalogue(readings.map(\.listing))
  }

  @Test("the curriculum's modules first, the others by their names")
  func order() {
    let files = ["first", "second", "zulu", "alpha"].map { id in
      ("\(id).en.yaml", Self.module(id, "en"))
    }
    let folder = Dictionary(uniqueKeysWithValues: files + [("curriculum.yaml", Self.curriculum)])
    let catalogue = catalogue(folder)
    #expect(catalogue.listings.map(\.id.text) == ["second", "first", "alpha", "zulu"])
    #expect(catalogue.course?.title == [.english: "The course"])
    #expect(catalogue.reference == .english)
    #expect(self.catalogue(Dictionary(uniqueKeysWithValues: files)).reference == .spanish)
  }

  @Test("a module in two languages")
  func summary() throws {
    let catalogue = catalogue([
      "first.es.yaml": Self.module("first", "es"), "first.en.yaml": Self.module("first", "en"),
    ])
    let summary = try #require(catalogue.summaries.first)
    #expect(summary.languages == [.spanish, .english])
    #expect(summary.reference == .spanish)
    #expect(summary.broken == [])
    #expect(summary.heading(in: .english)?.title == "Title of first in en")
    #expect(summary.minutes == 20 && summary.hasContentNote)
    #expect(summary.pages == [PageID("page")])
    #expect(summary.items.map(\.id.text) == ["one", "two"])
    #expect(summary.items.map(\.points) == [1, 2])
    #expect(summary.count(of: .practice) == 1 && summary.count(of: .pretest) == 1)
  }

  @Test("a translation that disagrees stops only itself")
  func disagreement() throws {
    let (_, readings) = read([
      "first.es.yaml": Self.module("first", "es"),
      "first.en.yaml": Self.module("first", "en", answer: "false"),
    ])
    let reading = try #require(readings.first)
    #expect(reading.editions?.languages == [.spanish])
    #expect(reading.files.map { $0.report.problems.map(\.code) } == [[], ["E506"]])
    guard case .available(let summary) = reading.listing else {
      Issue.record("the module is not available")
      return
    }
    #expect(summary.broken == [.english])
  }

  @Test("a translation stands alone where the reference can't be used")
  func brokenReference() throws {
    let (_, readings) = read([
      "first.es.yaml": Self.module("first", "es", answer: "quizás"),
      "first.en.yaml": Self.module("first", "en"),
    ])
    let editions = try #require(readings.first?.editions)
    #expect(editions.reference.language == .english && editions.languages == [.english])
  }

  @Test("a module of which no file can be used keeps its title and stops no other")
  func unavailable() throws {
    let catalogue = catalogue([
      "first.es.yaml": Self.module("first", "es", answer: "quizás"),
      "second.es.yaml": Self.module("second", "es"), "third.es.yaml": "",
    ])
    let first = Catalogue.Unavailable(
      id: ModuleID("first"), titles: [.spanish: "Title of first in es"])
    let third = Catalogue.Unavailable(id: ModuleID("third"), titles: [:])
    #expect(catalogue[ModuleID("first")] == .unavailable(first))
    #expect(catalogue[ModuleID("third")] == .unavailable(third))
    #expect(catalogue.summaries.map(\.id.text) == ["second"])
  }

  @Test("a listed module without a file is a finding in the curriculum")
  func missing() throws {
    let (outline, _) = read([
      "second.en.yaml": Self.module("second", "en"), "curriculum.yaml": Self.curriculum,
    ])
    #expect(outline.curriculumReport?.problems.map(\.code) == ["E522"])
    #expect(outline.modules.map(\.id.text) == ["second"])
  }

  @Test("files that are called otherwise than modules")
  func misnamed() {
    let names = [
      "a.es.yml", "b.yaml", "c.fr.yaml", "Caso.es.yaml", "d.es.YAML", "README.md", ".e.es.yaml",
      "f.es.yaml", "curriculum.yaml", "g.es.yaml~",
    ]
    let folder = CourseFolder(names.map { SourceName("modules/\($0)") })
    #expect(
      folder.misnamed.map(\.name.fileName)
        == ["Caso.es.yaml", "a.es.yml", "b.yaml", "c.fr.yaml", "d.es.YAML"])
    #expect(Set(folder.misnamed.flatMap { $0.problems.map(\.code) }) == ["E604"])
    #expect(folder.modules.map(\.id.text) == ["f"])
    #expect(folder.curriculum == "modules/curriculum.yaml")
  }

  @Test(
    "files that can't be read, in words",
    arguments: [
      (FileProblem.folder, "es una carpeta y no un archivo", "this is a folder and not a file"),
      (
        .notAFile, "no es un archivo que se pueda leer, sino un dispositivo o una tubería",
        "this is a device or a pipe and not a file to read"
      ),
      (
        .tooLarge(bytes: 4_100_000), "el archivo ocupa 5 MB, más de los 4 que se leen",
        "the file has 5 MB, more than the 4 that are read"
      ),
      (
        .forbidden, "usted no tiene permiso para leer el archivo", "you may not read the file"
      ),
      (
        .unreadable(systemError: 5), "el sistema no pudo leer el archivo (error 5)",
        "the system could not read the file (error 5)"
      ),
      (
        .endlessLink, "es un enlace que vuelve a sí mismo",
        "this is a link that leads back to itself"
      ),
      (.vanished, "el archivo ya no está", "the file is not there"),
      (
        .shortExtension, "`a.es.yml` no es el nombre de un archivo de módulo",
        "`a.es.yml` is not the name of a module file"
      ),
    ])
  func fileProblems(_ problem: FileProblem, _ spanish: String, _ english: String) {
    #expect(problem.diagnostic(named: "m/a.es.yml", .spanish).headline == spanish)
    let diagnostic = problem.diagnostic(named: "m/a.es.yml", .english)
    #expect(diagnostic.headline == english)
    #expect(diagnostic.help != nil && diagnostic.code == problem.code.code)
  }
}
