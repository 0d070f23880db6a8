import Localization
import TestKit
import Testing
import Typesetting

@testable import Shell

@Suite("The manual's markup")
struct ManualMarkupTests {
  @Test("is read into titles, paragraphs, lists and examples")
  func reading() {
    let page = ManualPage(
      """
      # A title

      One line
      and another.
      - first
        goes on
      - second
      ```sh
      repaso

      # a comment
      ```
      ## A heading
      """)
    #expect(
      page.elements == [
        .title(ManualText("A title")),
        .paragraph(ManualText("One line and another.")),
        .list([ManualText("first goes on"), ManualText("second")]),
        .example(ManualExample(kind: .shell, text: "repaso\n\n# a comment")),
        .heading(ManualText("A heading")),
      ])
  }

  @Test("tells what is typed and what is emphasised from plain words")
  func runs() {
    #expect(
      ManualText("`a` or *b*, 2 * 3 and `").runs
        == [.code("a"), .plain(" or "), .emphasis("b"), .plain(", 2 * 3 and `")])
    #expect(ManualText("``").runs == [.plain("``")])
  }

  @Test("has words to type in quotation marks, but for names that an item explains")
  func marks() {
    let style = ScreenStyle(language: .english, isPlain: false)
    #expect(ManualText("`a`: one, `b`").styled(style).text == "“a”: one, “b”")
    #expect(ManualText("`a`, else `b`: one, `c`").styledAsItem(style).text == "a, else b: one, “c”")
    #expect(ManualText("`a` and `b`").styledAsItem(style).text == "“a” and “b”")
    let spanish = ScreenStyle(language: .spanish, isPlain: true)
    #expect(ManualText("la `a`: una").styledAsItem(spanish).text == "la «a»: una")
  }
}

@Suite("A page of the manual")
struct ManualPageTests {
  @Test("says the same in both languages", arguments: ManualTopic.allCases)
  func alike(topic: ManualTopic) {
    let pages = Language.allCases.map { topic.page(in: $0).elements.map(Self.shape) }
    #expect(pages[0] == pages[1])
  }

  /// What both languages must have in the same places.
  private static func shape(_ element: ManualPage.Element) -> String {
    switch element {
    case .title: "title"
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .list(let items): "list of \(items.count)"
    case .example(let example): "\(example.kind)"
    }
  }

  @Test("has examples of kinds that there are", arguments: ManualCase.all)
  func labels(page: ManualCase) {
    let fences = page.topic.source(in: page.language).split(separator: "\n")
      .filter { $0.hasPrefix("```") && $0 != "```" }
    #expect(!fences.isEmpty)
    for fence in fences { #expect(ManualExample.Kind(label: String(fence.dropFirst(3))) != nil) }
  }

  @Test("fits into 40 columns, examples too", arguments: ManualCase.all)
  func narrow(page: ManualCase) {
    for isPlain in [false, true] {
      let style = ScreenStyle(language: page.language, isPlain: isPlain)
      let lines = Typesetter(columns: 40, isPlain: isPlain)
        .lines(of: ManualScreen.page(page.page, style))
      for line in lines { #expect(line.displayWidth <= 40, "\(line.text)") }
    }
  }

  @Test("says no signs to a screen reader", arguments: ManualCase.all)
  func plain(page: ManualCase) {
    let style = ScreenStyle(language: page.language, isPlain: true)
    let lines = Typesetter(columns: 80, isPlain: true)
      .lines(of: ManualScreen.page(page.page, style)).map(\.text)
    #expect(!lines.contains { $0.contains("•") || $0.contains("─") })
  }
}

@Suite("The manual's topics")
struct ManualTopicTests {
  @Test("are found by either name, whichever language is spoken")
  func names() {
    for topic in ManualTopic.allCases {
      #expect(ManualTopic(named: topic.name.spanish) == topic)
      #expect(ManualTopic(named: topic.name.english.uppercased()) == topic)
    }
    #expect(ManualTopic(named: "scores") == nil)
  }

  @Test(
    "are suggested where the name is a slip away",
    arguments: [("anwsers", "answers"), ("formatto", "formato"), ("kind", "kinds")])
  func nearest(typed: String, meant: String) {
    #expect(ManualTopic.nearest(to: typed, in: .english) == meant)
  }

  @Test("are listed with what they are about", arguments: Language.allCases)
  func list(language: Language) {
    let style = ScreenStyle(language: language, isPlain: false)
    let text = Typesetter(columns: 80).lines(of: ManualScreen.topics(style)).map(\.text)
    for topic in ManualTopic.allCases {
      #expect(text.contains { $0.hasPrefix("  \(style(topic.name))  ") })
    }
  }

  @Test("are shown by the command, and one that there isn't ends with 64")
  func command() throws {
    let home = try ProgramProcess.Home()
    defer { home.remove() }
    let list = try ProgramProcess.run(["manual"], home: home)
    #expect(list.status == 0 && list.output.contains("escribir"))
    let page = try ProgramProcess.run(["manual", "learn", "--lang", "es"], home: home)
    #expect(page.status == 0 && page.output.hasPrefix("Una sesión, del principio al final\n"))
    let unknown = try ProgramProcess.run(["manual", "formatt", "--lang", "en"], home: home)
    #expect(unknown.status == 64 && unknown.output.isEmpty)
    #expect(unknown.errors.contains("did you mean format?"))
    let strange = try ProgramProcess.run(["manual", "zzzzzz"], home: home)
    #expect(strange.status == 64 && strange.errors.contains("aprender,"))
  }
}
