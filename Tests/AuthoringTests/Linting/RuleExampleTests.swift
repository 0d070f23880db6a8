import Assessment
import Authoring
import Diagnostics
import Localization
import Testing

/// Every rule's page is its test: the flawed example is flagged, the sound one is not.
@Suite("The examples of a rule")
struct RuleExampleTests {
  static let codes = ExplainedCodes.pages.map(\.code).filter { $0.hasPrefix("W3") }

  @Test("are read without a mistake, and are flagged where they are flawed", arguments: codes)
  func examples(code: String) throws {
    let page = try #require(ExplainedCodes.page(code))
    for language in Language.allCases {
      let flawed = try module(page.flawed[language], language)
      let sound = try module(page.sound[language], language)
      let other = try module(page.sound[language.other], language.other)
      #expect(findings(code, in: flawed, beside: flawed), "the flawed one, \(language)")
      #expect(!findings(code, in: sound, beside: other), "the sound one, \(language)")
    }
  }

  private func findings(
    _ code: String, in module: TrainingModule, beside sibling: TrainingModule
  ) -> Bool {
    Linter.warnings(in: LintedModule(module), beside: LintedModule(sibling)).contains {
      $0.page.code == code
    }
  }

  /// The example's items as those of a module.
  private func module(_ items: String, _ language: Language) throws -> TrainingModule {
    let lines = items.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.hasPrefix("- id:") ? ["  \(line)", "    explanation: …"] : ["  \(line)"]
    }
    let text = """
      format: 1
      id: sample
      language: \(language.code)
      title: Sample
      summary: A sample.
      objectives:
        - id: saber
          text: Know.
      sources:
        - id: ley
          citation: The law
      items:

      """ + lines.joined(separator: "\n") + "\n"
    let name = SourceName("sample.\(language.code).yaml")
    let file = ModuleFile.read(SourceFile(name: name, text: text))
    let words = file.problems.map { $0.diagnostic(in: file.source, .english).headline }
    return try #require(file.module, "\(words)\n\(text)")
  }
}

@Suite("An allowance")
struct SuppressionTests {
  @Test("silences its warning in its item, and no other")
  func covers() {
    let item = Item(
      id: ItemID("one"), stem: Prose(markup: "¿Cuál?"), interaction: .choice(Self.choice),
      explanation: Prose(markup: "…"),
      allowances: [Allowance(code: "w318", reason: "two are all there are")])
    let codes = Linter.warnings(in: Self.module(item)).map(\.page.code)
    #expect(!codes.contains("W318"))
    #expect(codes.contains("W323"))
    #expect(!codes.contains("W399"))
  }

  @Test("is told where nothing comes of it, or its code is none", arguments: ["W310", "W999"])
  func unused(code: String) {
    let item = Item(
      id: ItemID("one"), stem: Prose(markup: "¿Cuál?"), interaction: .choice(Self.choice),
      explanation: Prose(markup: "…"), allowances: [Allowance(code: code, reason: "…")])
    #expect(Linter.warnings(in: Self.module(item)).map(\.page.code).contains("W399"))
  }

  private static let choice = ChoiceInteraction(
    cardinality: .single,
    options: [
      Option(text: Prose(markup: "Una"), isCorrect: true),
      Option(text: Prose(markup: "Otra"), isCorrect: false),
    ])

  private static func module(_ item: Item) -> TrainingModule {
    TrainingModule(
      id: ModuleID("m"), language: .spanish, title: "M", summary: "M", entries: [.item(item)])
  }
}
