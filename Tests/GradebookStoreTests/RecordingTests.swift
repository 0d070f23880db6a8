import Assessment
import GradebookStore
import Localization
import Testing

/// What is recorded reads back as it was, in the order in which it was recorded.
@Suite struct RecordingTests {
  private let gradebook: Gradebook
  private let ana: LearnerID

  init() throws {
    gradebook = try Gradebook.inMemory()
    ana = try gradebook.learner(named: "ana", at: Sample.time())
  }

  private func openSession(_ module: String = "orientation") throws -> OpenSession? {
    try gradebook.openSession(of: ana, module: ModuleID(module), mode: .lesson)
  }

  @Test func aLearnerIsOneByName() throws {
    #expect(try gradebook.learner(named: "ana", at: Sample.time(5)) == ana)
    #expect(try gradebook.learner(named: "luis", at: Sample.time(5)) != ana)
    #expect(try gradebook.learner(named: "eva") == nil)
  }

  @Test func aNameIsTheSameHoweverItsAccentsAreEncoded() throws {
    let composed = try gradebook.learner(named: "Jos\u{E9} \u{D1}acato", at: Sample.time())
    let decomposed = try gradebook.learner(
      named: "Jose\u{301} N\u{303}acato", at: Sample.time())
    #expect(composed == decomposed)
    #expect(try gradebook.learner(named: "Jose Nacato") == nil)
  }

  @Test func aSessionGoesOnFromItsRecords() throws {
    let records: [SessionRecord] = [
      .event(.read(PageID("welcome"))),
      .event(.hint(ItemID("item-1"), presentation: 1)),
      .attempt(Sample.nearMiss()),
      .attempt(Sample.attempt(attemptNumber: 2, hints: 1, confidence: .unsure)),
      .event(.draft(ItemID("item-2"), presentation: 1, line: "")),
      .event(.rewrite(ItemID("item-2"), presentation: 1, text: "uno\ndos «ñandú»")),
      .event(.remark(ItemID("item-2"), text: "las opciones a y c dicen lo mismo")),
      .attempt(Sample.reflection("item-2")),
      .attempt(Sample.skipped("item-3")),
    ]
    let session = try gradebook.keep(records)

    let open = try #require(try openSession())
    #expect(open.id == session)
    #expect(open.start == Sample.start())
    #expect(open.records == records)
    #expect(open.lastActivity == Sample.time(9))
  }

  @Test func theOrderIsByNumberWhateverTheClockSays() throws {
    let session = try gradebook.keep([])
    let moments: [Int64] = [500, -86_400, 3, 2_592_000, 0]
    for (index, second) in moments.enumerated() {
      try gradebook.keep(
        .attempt(Sample.attempt("item-\(index)")), in: session, at: Sample.time(second))
    }
    let records = try #require(try openSession()).records
    #expect(records == moments.indices.map { .attempt(Sample.attempt("item-\($0)")) })
  }

  @Test func theLastSessionThatIsOpenGoesOn() throws {
    #expect(try openSession() == nil)
    let first = try gradebook.keep([.attempt(Sample.attempt())])
    let second = try gradebook.keep([.attempt(Sample.attempt())])
    try gradebook.keep([], start: Sample.start(module: "responses"))
    try gradebook.keep([], of: "luis")
    try gradebook.keep([], start: Sample.start(mode: .exam))
    #expect(try openSession()?.id == second)

    try gradebook.note(.finished, in: second, at: Sample.time())
    #expect(try openSession()?.id == first)
    try gradebook.note(.finished, in: first, at: Sample.time())
    #expect(try openSession() == nil)
  }

  @Test func aResetModuleIsBegunAnew() throws {
    try gradebook.keep([.attempt(Sample.attempt())])
    let other = try gradebook.keep([], start: Sample.start(module: "responses"))
    try gradebook.reset(ModuleID("orientation"), for: ana, at: Sample.time())
    #expect(try openSession() == nil)
    #expect(try openSession("responses")?.id == other)

    let anew = try gradebook.keep([])
    #expect(try openSession()?.id == anew)
  }

  @Test func theSameAnswerIsKeptOnce() throws {
    let session = try gradebook.keep([.attempt(Sample.attempt()), .event(.finished)])
    let twice: [SessionRecord] = [.attempt(Sample.attempt(typed: "c")), .event(.finished)]
    for record in twice {
      let error = #expect(throws: GradebookError.self) {
        try gradebook.keep(record, in: session)
      }
      #expect(error?.problem == .recordedElsewhere)
    }
    try gradebook.keep(.attempt(Sample.attempt(attemptNumber: 2)), in: session)
    try gradebook.keep(.attempt(Sample.attempt(presentation: 2)), in: session)
    #expect(try gradebook.scores(ResultQuery()).map(\.answered) == [2])
  }
}
