import Assessment
import Authoring
import Diagnostics
import Localization
import Testing

@Suite("A new module")
struct ModuleTemplateTests {
  @Test("passes without a finding, and is laid out as `fmt` lays out", arguments: Language.allCases)
  func passes(language: Language) {
    let sample = Sample(language)
    #expect(sample.findings == [])
    #expect(sample.formatted == sample.text)
    #expect(sample.text.hasPrefix("# yaml-language-server: $schema=module.schema.json\n"))
  }

  @Test("is the same module in both languages")
  func languagesAgree() {
    let files = Language.allCases.map { Sample($0).source }
    #expect(Sample.disagreements(files) == [])
  }
}

@Suite("A new item")
struct ItemTemplateTests {
  @Test(
    "passes at the end of a module, whose bytes stay",
    arguments: ItemTemplate.kindNames, Language.allCases)
  func passes(kind: String, language: Language) throws {
    let sample = try Sample(language, with: kind)
    #expect(sample.findings == [])
    #expect(sample.text.hasPrefix(Sample(language).text))
    #expect(sample.formatted == sample.text)
  }

  @Test("is the same in both languages", arguments: ItemTemplate.kindNames)
  func languagesAgree(kind: String) throws {
    let files = try Language.allCases.map { try Sample($0, with: kind).source }
    #expect(Sample.disagreements(files) == [])
  }

  @Test("gets a name that nothing has")
  func freshNames() throws {
    let kind = try #require(ItemTemplate.kind(named: "scenario"))
    #expect(ItemTemplate.freshID(for: kind, besides: []) == "new-scenario")
    #expect(ItemTemplate.freshID(for: kind, besides: ["new-scenario-item-1"]) == "new-scenario-2")
  }

  @Test(
    "finds its place however the file ends",
    arguments: [
      "items:\n- id: a\n  kind: x", "items:\n  - id: a  # one\n    # two\n# three\n",
      "items:\n  - id: a\ntitle: T\n", "items:\r\n  - id: a\r\n", "items:\n  - |\n    text\n",
    ])
  func places(text: String) throws {
    let source = SourceFile(name: SourceName("a.es.yaml"), text: text)
    let bytes = try #require(ItemAppending.append("- id: b\n", to: source))
    let after = SyntaxParser.parse(SourceFile(name: source.name, bytes: bytes))
    #expect(after.problems.isEmpty)
    let items = try #require(after.tree.entry("items", of: after.tree.root))
    let elements = try #require(after.tree.elements(of: items.value))
    #expect(Array(elements).count == 2)
  }

  @Test("is not added where there is no place", arguments: ["items: []\n", "a: b: c\n", "a: T\n"])
  func noPlace(text: String) {
    let source = SourceFile(name: SourceName("a.es.yaml"), text: text)
    #expect(ItemAppending.append("- id: b\n", to: source) == nil)
  }
}

/// A new module in a file, perhaps with a new item.
struct Sample {
  let source: SourceFile
  let language: Language

  init(_ language: Language) {
    self.language = language
    source = SourceFile(
      name: SourceName("sample.\(language.code).yaml"),
      text: ModuleTemplate.text(of: ModuleID("sample"), in: language))
  }

  init(_ language: Language, with kind: String) throws {
    self.language = language
    let module = Sample(language).source
    let template = ItemTemplate(
      try #require(ItemTemplate.kind(named: kind)), id: "new-\(kind)",
      objective: "first-objective", source: "first-source")
    let bytes = try #require(ItemAppending.append(template.text(in: language), to: module))
    source = SourceFile(name: module.name, bytes: bytes)
  }

  var text: String { source.text(of: source.span) }
  var file: ModuleFile { ModuleFile.read(source) }
  var formatted: String { ModuleFormatter.format(SyntaxParser.parse(source).tree) }

  /// What `check` says of it, its warnings among it.
  var findings: [String] {
    let file = file
    return file.problems.map { $0.diagnostic(in: source, .english).headline }
      + (file.module.map { Linter.warnings(in: $0).map { "\($0.page.code)" } } ?? [])
  }

  /// What is found when files in Spanish and English are held against each other.
  static func disagreements(_ files: [SourceFile]) -> [String] {
    let module = ModuleFiles(
      id: ModuleID("sample"),
      files: Dictionary(uniqueKeysWithValues: zip(Language.allCases, files.map(\.name))))
    let reading = ModuleReading.read(module, reference: .spanish) { name in
      .bytes(files.first { $0.name == name }?.bytes ?? [])
    }
    return reading.files.flatMap { edition in
      edition.report.diagnostics(.english).map(\.headline)
    }
  }
}
