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

  @Test func aLearnerIsOneByName() throws {
    #expect(try gradebook.learner(named: "ana", at: Sample.time(5)) == ana)
    #expect(try gradebook.learner(named: "luis", at: Sample.time(5)) != ana)
    #expect(try gradebook.learner(named: "eva") == nil)
  }

  @Test func aSessionGoesOnFromItsRecords() throws {
    let start = Sample.start()
    let session = try gradebook.begin(start, for: ana, at: Sample.time(), versions: Sample.versions)
    let records: [SessionRecord] = [
      .event(.read(PageID("welcome"))),
      .event(.hint(ItemID("item-1"), presentation: 1)),
      .attempt(
        Sample.attempt(
          kind: .shortText, typed: "genosidio", response: .text("genosidio"), verdict: .almost,
          score: nil)),
      .attempt(Sample.attempt(attemptNumber: 2)),
      .event(.draft(ItemID("item-2"), presentation: 1, line: "")),
      .event(.rewrite(ItemID("item-2"), presentation: 1, text: "uno\ndos «ñandú»")),
      .event(.remark(ItemID("item-2"), text: "las opciones a y c dicen lo mismo")),
      .attempt(Sample.attempt("item-2")),
    ]
    for (second, record) in records.enumerated() {
      try keep(record, in: session, at: Sample.time(Int64(second)))
    }

    let open = try #require(
      try gradebook.openSession(of: ana, module: ModuleID("orientation"), mode: .lesson))
    #expect(open.id == session)
    #expect(open.start == start)
    #expect(open.records == records)
    #expect(open.lastActivity == Sample.time(7))
  }

  private func keep(_ record: SessionRecord, in session: SessionID, at time: Timestamp) throws {
    switch record {
    case .attempt(let attempt):
      try gradebook.record(attempt, in: session, at: time, versions: Sample.versions)
    case .event(let event): try gradebook.note(event, in: session, at: time)
    }
  }
}
