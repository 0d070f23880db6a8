import Assessment
import Delivery
import Localization
import Testing

@Suite("A lesson that is taken up again")
struct SessionResumingTests {

  @Test("stands where it stood, wherever it was left")
  func everywhere() {
    var lesson = SampleSession()
    for line in SessionTests.rightLines.dropLast() {
      lesson.type(line)
      let resumed = SampleSession(after: lesson.records)
      #expect(resumed.prompt == lesson.prompt, "after «\(line)»")
    }
  }

  @Test("remembers hints, blanks that are filled, and lines of a long answer")
  func drafts() {
    var lesson = SampleSession()
    lesson.type("", ":pista")
    lesson = SampleSession(after: lesson.records)
    lesson.type("a")
    #expect(lesson.attempts.last?.hints == 1)

    lesson.type("", "genocidio", "delegación")
    lesson = SampleSession(after: lesson.records)
    #expect(lesson.prompt == .blank(Place(3, of: 4), blank: 1))
    lesson.type("protección")
    #expect(lesson.attempts.last?.verdict == .correct)

    lesson.type("Primera línea")
    lesson = SampleSession(after: lesson.records)
    lesson.type("Segunda línea", ":listo")
    #expect(lesson.attempts.last?.response == .reflection("Primera línea\nSegunda línea"))
  }

  @Test("asks for the last blank again where no answer came of its line")
  func lastBlank() {
    var lesson = SampleSession()
    lesson.type("", "a", "", "genocidio", "delegación")
    let draft = SessionEvent.draft(ItemID("cloze"), presentation: 1, line: "protección")
    lesson = SampleSession(after: lesson.records + [.event(draft)])
    #expect(lesson.prompt == .blank(Place(3, of: 4), blank: 1))
  }

  @Test("keeps the blanks that were right, whatever the language")
  func nearMissInAnotherLanguage() {
    var lesson = SampleSession(language: .english)
    lesson.type("", "a", "", "genocide", "delegation", "protecion")
    lesson = SampleSession(after: lesson.records, language: .english)
    #expect(lesson.prompt == .blank(Place(3, of: 4), blank: 1))
    lesson.type("protection")
    #expect(lesson.attempts.last?.verdict == .correct)
  }

  @Test("does not give the one more try twice")
  func nearMiss() {
    var lesson = SampleSession()
    lesson.type("", "a", "", "genosidio")
    lesson = SampleSession(after: lesson.records)
    lesson.type("genosidio")
    #expect(lesson.attempts.last?.verdict == .incorrect)
    #expect(lesson.attempts.last?.attemptNumber == 2)
  }

  @Test("passes over what vanished, and asks what is new at the end")
  func changedModule() {
    let module = SampleModule.editions.reference
    let plan: [SessionStep] = [
      .page(PageID("first")), .item(ItemID("gone")), .item(ItemID("text")),
    ]
    #expect(
      module.steps(goingOnFrom: plan) == [
        .page(PageID("first")), .item(ItemID("text")), .item(ItemID("choice")),
        .page(PageID("second")), .item(ItemID("cloze")), .item(ItemID("reflection")),
      ])
  }
}
