import Assessment
import Delivery
import Localization

/// A small module in both languages, with an item of most kinds, for sessions to go through.
enum SampleModule {
  static let editions = ModuleEditions(
    reference: module(.spanish), translations: [.english: module(.english)])

  static func module(_ language: Language) -> TrainingModule {
    let word = { (spanish: String, english: String) in language == .spanish ? spanish : english }
    return TrainingModule(
      id: ModuleID("sample"), language: language, title: word("Muestra", "Sample"),
      summary: word("Una muestra.", "A sample."), passMark: 70,
      objectives: [Objective(id: ObjectiveID("know"), text: prose(word("Saber.", "Know.")))],
      sources: [Source(id: SourceID("law"), citation: word("La ley", "The law"))],
      lesson: [
        LessonPage(
          id: PageID("first"), title: word("Primera", "First"), text: prose(word("Uno.", "One.")),
          sources: [SourceReference(source: SourceID("law"), locator: "art. 1")]),
        LessonPage(
          id: PageID("second"), title: word("Segunda", "Second"), text: prose(word("Dos.", "Two."))),
      ],
      entries: [
        .item(choice(word)), .item(text(word)), .item(cloze(word)), .item(reflection(word)),
      ])
  }

  typealias Word = (_ spanish: String, _ english: String) -> String

  static func prose(_ text: String) -> Prose { Prose(markup: text) }

  private static func choice(_ word: Word) -> Item {
    Item(
      id: ItemID("choice"), stem: prose(word("¿Cuál?", "Which?")),
      interaction: .choice(
        ChoiceInteraction(
          cardinality: .single,
          options: [
            Option(text: prose(word("Sí", "This")), isCorrect: true),
            Option(text: prose(word("No", "That")), isCorrect: false, feedback: prose("F")),
          ])),
      explanation: prose("E"), objective: ObjectiveID("know"), page: PageID("first"),
      hints: [prose(word("Pista uno", "Hint one")), prose(word("Pista dos", "Hint two"))],
      isShuffled: false)
  }

  private static func text(_ word: Word) -> Item {
    Item(
      id: ItemID("text"), stem: prose(word("¿Qué palabra?", "Which word?")),
      interaction: .textEntry(
        TextEntryInteraction(accepted: [word("genocidio", "genocide")])),
      explanation: prose("E"), objective: ObjectiveID("know"))
  }

  private static func cloze(_ word: Word) -> Item {
    let blanks = [
      Blank(
        id: BlankID("who"),
        filling: .text(TextEntryInteraction(accepted: [word("delegación", "delegation")]))),
      Blank(
        id: BlankID("what"),
        filling: .text(TextEntryInteraction(accepted: [word("protección", "protection")]))),
    ]
    return Item(
      id: ItemID("cloze"), stem: prose(word("Complete.", "Complete.")),
      interaction: .cloze(
        ClozeInteraction(
          paragraphs: [[.blank(BlankID("who")), .text(Prose.Run(" y ")), .blank(BlankID("what"))]],
          blanks: blanks)),
      explanation: prose("E"), points: 2)
  }

  private static func reflection(_ word: Word) -> Item {
    Item(
      id: ItemID("reflection"), stem: prose(word("Piense.", "Think.")),
      interaction: .reflection(ReflectionInteraction()), explanation: prose("E"))
  }
}

/// A session on the sample that is driven by hand, and keeps all that it has recorded.
struct SampleSession {
  private(set) var session: Session
  private(set) var records: [SessionRecord] = []
  private(set) var effects: [SessionEffect] = []
  var clock: Int64 = 0

  init(after records: [SessionRecord] = [], language: Language = .spanish) {
    let start = SessionStart.lesson(on: SampleModule.editions.reference, seed: 7)
    session = Session(
      start: start, editions: SampleModule.editions, records: records, language: language)
    self.records = records
    receive(.begin)
  }

  mutating func receive(_ input: SessionInput) {
    effects = session.receive(input, at: Tick(milliseconds: clock))
    records += effects.compactMap { effect in
      if case .record(let record) = effect { record } else { nil }
    }
  }

  mutating func type(_ lines: String...) {
    for line in lines { receive(.line(line)) }
  }

  /// What was shown last.
  var scenes: [Scene] {
    effects.compactMap { effect in
      if case .show(let scene) = effect { scene } else { nil }
    }
  }

  var attempts: [Attempt] {
    records.compactMap { record in
      if case .attempt(let attempt) = record { attempt } else { nil }
    }
  }

  /// What it waits for.
  var prompt: Prompt? {
    if case .wait(let prompt) = effects.last { prompt } else { nil }
  }
}
