import Assessment
import Authoring
import Diagnostics
import Foundation
import Localization
import Testing

/// A module with every kind of item and every field, read to the values that it says.
struct AllKindsTests {
  private let module: TrainingModule

  init() throws {
    let path = CheckSuite.folder.appendingPathComponent("all-kinds.en.yaml").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let file = ModuleFile.read(SourceFile(name: "modules/all-kinds.en.yaml", text: text))
    #expect(file.problems.map { $0.diagnostic(in: file.source, .english).headline } == [])
    module = try #require(file.module)
  }

  private func interaction(_ id: String) -> Interaction? { module.item(ItemID(id))?.interaction }

  @Test func theModuleItself() {
    #expect(module.id == ModuleID("all-kinds"))
    #expect(module.language == .english)
    #expect(module.title == "All kinds")
    #expect(module.summary == "One item of each kind.")
    #expect(module.minutes == 45)
    #expect(module.passMark == 70)
    #expect(module.contentNote == Prose(markup: "This module has *nothing* in it."))
  }

  @Test func whatThereIsToRead() {
    let convention = SourceID("convention")
    #expect(
      module.objectives
        == [Objective(id: ObjectiveID("know"), text: Prose(markup: "Know the kinds."))])
    #expect(
      module.sources == [
        Source(
          id: convention, citation: "The Convention (1948)", url: "https://example.org/convention")
      ])
    #expect(
      module.lesson == [
        LessonPage(
          id: PageID("page"), title: "A page",
          text: Prose(markup: "One line goes on.\n\nAnother paragraph."),
          sources: [
            SourceReference(source: convention, locator: "art. I"),
            SourceReference(source: convention, locator: ""),
          ])
      ])
    #expect(
      module.glossary == [
        GlossaryEntry(
          id: TermID("aim"), term: "the aim", definition: Prose(markup: "What is meant."),
          sources: [SourceReference(source: convention, locator: "art. II")])
      ])
  }

  @Test func whatEveryItemHas() throws {
    let item = try #require(module.item(ItemID("single")))
    #expect(item.stem == Prose(markup: "Which one?"))
    #expect(item.objective == ObjectiveID("know"))
    #expect(item.page == PageID("page"))
    #expect(item.facts == [FactID("GC-08"), FactID("GC-09")])
    #expect(item.form == .pretest)
    #expect(item.difficulty == .hard)
    #expect(item.points == 3)
    #expect(!item.isShuffled)
    #expect(item.hints == [Prose(markup: "Look."), Prose(markup: "Look *twice*.")])
    #expect(item.explanation == Prose(markup: "That."))
    #expect(
      item.sources
        == [SourceReference(source: SourceID("convention"), locator: "art. II(b)-(e)")])
    #expect(item.allowances == [Allowance(code: "W201", reason: "It has to be so.")])
  }

  @Test func whatAnItemHasThatSaysNothing() throws {
    let item = try #require(module.item(ItemID("multiple")))
    #expect(item.objective == nil && item.page == nil && item.difficulty == nil)
    #expect(item.facts.isEmpty && item.sources.isEmpty && item.hints.isEmpty)
    #expect(item.form == .practice && item.points == 1 && item.isShuffled)
  }

  @Test func choices() {
    let single = ChoiceInteraction(
      cardinality: .single,
      options: [
        Option(
          id: OptionID("a"), text: Prose(markup: "This"), isCorrect: false,
          feedback: Prose(markup: "No.")),
        Option(id: OptionID("b"), text: Prose(markup: "That"), isCorrect: true, isPinned: true),
      ])
    #expect(interaction("single") == .choice(single))
    let multiple = ChoiceInteraction(
      cardinality: .multiple(.allOrNothing),
      options: [
        Option(text: Prose(markup: "This"), isCorrect: true),
        Option(text: Prose(markup: "That"), isCorrect: false),
      ])
    #expect(interaction("multiple") == .choice(multiple))
  }

  @Test func statementsTextsAndNumbers() {
    #expect(
      interaction("true-one")
        == .trueFalse(TrueFalseInteraction(answer: false, feedback: Prose(markup: "It is not."))))
    let almost = AlmostAnswer(text: "Raphael", feedback: Prose(markup: "And the surname?"))
    #expect(
      interaction("text")
        == .textEntry(
          TextEntryInteraction(
            accepted: ["Raphael Lemkin", "Lemkin"], almost: [almost], isExact: true)))
    let tolerance = DecimalNumber(coefficient: 25, scale: 1)
    #expect(
      interaction("number")
        == .numeric(
          NumericInteraction(
            key: .value(DecimalNumber(coefficient: 153), tolerance: .percent(tolerance)),
            unit: "states")))
    #expect(
      interaction("range")
        == .numeric(
          NumericInteraction(
            key: .between(
              DecimalNumber(coefficient: -1), DecimalNumber(coefficient: 15, scale: 1)))))
  }

  @Test func pairsAndSequences() {
    let pairs = [
      MatchInteraction.Pair(left: "one", right: "uno"),
      MatchInteraction.Pair(left: "two", right: "dos"),
    ]
    #expect(interaction("pairs") == .match(MatchInteraction(pairs: pairs, extra: ["tres"])))
    #expect(interaction("order") == .order(OrderInteraction(sequence: ["first", "second"])))
  }

  @Test("blanks stand in the order of the text, whatever the order of `blanks`")
  func blanks() {
    let (one, two) = (BlankID("one"), BlankID("Two"))
    let choice = ChoiceInteraction(
      cardinality: .single,
      options: [
        Option(text: Prose(markup: "two"), isCorrect: true),
        Option(text: Prose(markup: "three"), isCorrect: false),
      ])
    let cloze = ClozeInteraction(
      paragraphs: [
        [
          .text(Prose.Run("A ")), .blank(one), .text(Prose.Run(" and ")), .blank(two),
          .text(Prose.Run(".")),
        ],
        [.text(Prose.Run("The end."))],
      ],
      blanks: [
        Blank(id: one, filling: .text(TextEntryInteraction(accepted: ["one"]))),
        Blank(id: two, filling: .choice(choice)),
      ])
    #expect(interaction("gaps") == .cloze(cloze))
  }

  @Test("a reflection without points of its own is worth its rubric")
  func reflection() throws {
    let item = try #require(module.item(ItemID("thought")))
    #expect(
      item.interaction
        == .reflection(
          ReflectionInteraction(
            guidance: Prose(markup: "Think of your work."),
            rubric: [
              Criterion(text: Prose(markup: "It is clear."), points: 2),
              Criterion(text: Prose(markup: "It is honest."), points: 1),
            ])))
    #expect(item.points == 3)
  }

  @Test("what a scenario says holds for its items, unless they say otherwise")
  func scenario() throws {
    let scenario = try #require(module.scenario(of: ItemID("inside")))
    #expect(scenario.id == ScenarioID("case"))
    #expect(scenario.stimulus == Prose(markup: "A person arrives."))
    #expect(scenario.explanation == Prose(markup: "So it went."))
    let inside = try #require(module.item(ItemID("inside")))
    #expect(inside.objective == ObjectiveID("know") && inside.page == PageID("page"))
    #expect(inside.facts == [FactID("GC-01")] && inside.form == .posttest)
    #expect(inside.difficulty == .easy)
    let convention = SourceID("convention")
    #expect(inside.sources == [SourceReference(source: convention, locator: "")])
    let apart = try #require(module.item(ItemID("apart")))
    #expect(apart.facts == [FactID("GC-02")] && apart.form == .practice)
    #expect(apart.difficulty == .medium && apart.objective == ObjectiveID("know"))
    #expect(apart.sources == [SourceReference(source: convention, locator: "art. 3")])
  }
}
