import Assessment
import Delivery
import Localization
import Testing

@Suite("Commands in a lesson")
struct SessionCommandTests {
  @Test("give hints one at a time, count them, and never lower the score")
  func hints() {
    var lesson = SampleSession()
    lesson.type("", ":pista", ":hint", ":pista")
    #expect(lesson.scenes == [.notice(.noMoreHints)])
    lesson.type("a")
    #expect(lesson.attempts.first?.hints == 2)
    #expect(lesson.attempts.first?.score == Score(points: 1))
  }

  @Test("change the language in the middle of an item, and leave its layout alone")
  func language() throws {
    var lesson = SampleSession()
    lesson.type("", ":idioma en")
    guard case .item(let view) = lesson.scenes.last else {
      Issue.record("the item was not shown again")
      return
    }
    #expect(view.item.stem.plainText == "Which?")
    lesson.type("a")
    #expect(lesson.attempts.first?.language == .english)
  }

  @Test("hide the question in a pause, and stop its clock")
  func pause() {
    var lesson = SampleSession()
    lesson.type("")
    lesson.clock = 1_000
    lesson.type(":pausa")
    #expect(lesson.scenes == [.pause])
    lesson.clock = 60_000
    lesson.type("")
    lesson.clock = 62_000
    lesson.type("a")
    #expect(lesson.attempts.first?.duration == 3_000)
  }

  @Test("show the source of the page and of the item")
  func source() {
    var lesson = SampleSession()
    lesson.type(":fuente")
    #expect(
      lesson.scenes == [
        .sources([SourceReference(source: SourceID("law"), locator: "art. 1")])
      ])
    lesson.type("", ":source")
    #expect(lesson.scenes == [.notice(.noSources)])
  }

  @Test("report a question with the learner's words")
  func flag() {
    var lesson = SampleSession()
    lesson.type(":marcar algo")
    #expect(lesson.scenes == [.notice(.flagNeedsItem)])
    lesson.type("", ":marcar")
    guard case .notice(.commandProblem) = lesson.scenes.first else {
      Issue.record("an empty remark was taken")
      return
    }
    lesson.type(":flag both are right")
    #expect(
      lesson.records.last == .event(.remark(ItemID("choice"), text: "both are right")))
  }

  @Test("go back to what was answered, which can then be flagged, and return to the question")
  func back() {
    var lesson = SampleSession()
    lesson.type("", "b", "")
    lesson.type(":volver")
    guard case .page(let page, _) = lesson.scenes.first else {
      Issue.record("the page was not reread")
      return
    }
    #expect(page.id == PageID("second"))
    lesson.type(":volver")
    #expect(lesson.scenes.count == 3)
    #expect(lesson.scenes.last == .notice(.rereading))
    lesson.type(":marcar a y b dicen lo mismo")
    #expect(
      lesson.records.last
        == .event(.remark(ItemID("choice"), text: "a y b dicen lo mismo")))
    lesson.type("")
    guard case .item(let view) = lesson.scenes.last else {
      Issue.record("the question did not come back")
      return
    }
    #expect(view.item.id == ItemID("text"))
    #expect(lesson.attempts.count == 1)
  }

  @Test("take nothing for a question that is out of sight while another one is reread")
  func rereading() {
    for line in ["genocidio", ":pista", ":saltar", ":listo", ":pausa"] {
      var lesson = SampleSession()
      lesson.type("", "b", "", ":volver", ":volver", line)
      #expect(lesson.scenes.first == .notice(.wasRereading), "\(line)")
      #expect(lesson.attempts.count == 1, "\(line)")
      lesson.type("genocidio")
      #expect(lesson.attempts.count == 2, "\(line)")
    }
  }

  @Test("go back from a page, to which Return returns without passing it")
  func backFromPage() {
    var lesson = SampleSession()
    lesson.type("", "b", ":volver", "")
    guard case .page(let page, _) = lesson.scenes.first else {
      Issue.record("the page did not come back")
      return
    }
    #expect(page.id == PageID("second"))
  }

  @Test("show an answer in the verdict that it got, though the language was changed since")
  func backInAnotherLanguage() {
    var lesson = SampleSession()
    lesson.type("", "a", "", "genocidio", ":idioma en", ":back")
    guard case .feedback(let feedback) = lesson.scenes.dropFirst().first else {
      Issue.record("the answer was not reread")
      return
    }
    #expect(feedback.outcome.verdict == .correct)
    #expect(feedback.view.standing == .answered(typed: "genocidio"))
    #expect(feedback.view.item.stem.plainText == "Which word?")
  }

  @Test("ask before leaving on Ctrl-C, and leave at the second")
  func interrupt() {
    var lesson = SampleSession()
    lesson.type("")
    lesson.receive(.interrupt)
    #expect(lesson.prompt == .confirmLeaving)
    lesson.type("")
    #expect(lesson.prompt == .answer(Place(1, of: 4)))
    #expect(lesson.attempts.isEmpty)
    lesson.receive(.interrupt)
    lesson.receive(.interrupt)
    #expect(lesson.effects.last == .end(.left))
  }

  @Test(
    "leave at once on :quit, :salir and at the end of the input",
    arguments: [SessionInput.line(":quit"), .line(":salir"), .endOfInput])
  func leave(input: SessionInput) {
    var lesson = SampleSession()
    lesson.receive(input)
    #expect(lesson.effects == [.show(.farewell), .end(.left)])
  }
}
