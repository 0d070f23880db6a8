import Diagnostics
import Testing

@testable import Authoring

/// The text of a file in canonical layout, and what is wrong with its syntax.
func layout(of text: String) -> (text: String, problems: [SyntaxProblem]) {
  let (tree, problems) = SyntaxParser.parse(SourceFile(name: "case.yaml", text: text))
  return (ModuleFormatter.format(tree), problems)
}

@Suite("Canonical layout")
struct LayoutTests {
  @Test("files in canonical layout", arguments: LayoutCase.all)
  func formats(_ example: LayoutCase) {
    let (text, problems) = layout(of: example.source)
    #expect(problems.filter { $0.severity == .error }.isEmpty)
    #expect(text == example.layout)
  }

  @Test("formatting again changes nothing", arguments: LayoutCase.all)
  func isStable(_ example: LayoutCase) {
    #expect(layout(of: example.layout).text == example.layout)
  }

  @Test("what a file says and its comments stay", arguments: LayoutCase.all)
  func keepsMeaning(_ example: LayoutCase) {
    #expect(FileMeaning(of: example.source) == FileMeaning(of: example.layout))
  }

  @Test("there are cases")
  func hasCases() {
    #expect(LayoutCase.all.count >= 75)
  }
}

@Suite("Bytes that can't be seen in a case")
struct UnseenLayoutTests {
  @Test("line ends become LF, and the last line has one")
  func endsLines() {
    let source = "title: An example\r\n\r\ncontent-note: |\r\n  One\r\n\r\n  two\r\n# The end"
    #expect(
      layout(of: source).text
        == "title: An example\n\ncontent-note: |\n  One\n\n  two\n# The end\n")
  }

  @Test("a byte order mark goes")
  func dropsByteOrderMark() {
    #expect(layout(of: "\u{FEFF}# One\n\ntitle: a\n").text == "# One\n\ntitle: a\n")
    #expect(layout(of: "\u{FEFF}title: a\nid: b").text == "title: a\nid: b\n")
  }

  @Test("blanks at the ends of lines go")
  func trimsLines() {
    let source =
      "title: a  \n  \nsummary: |  \n  One  \n   \n# c  \nid: b # d \nitems:  \n  - id: e "
    #expect(
      layout(of: source).text
        == "title: a\n\nsummary: One\n\n# c\nid: b  # d\n\nitems:\n  - id: e\n")
  }

  @Test("blanks in a text that counts to the letter stay, in quotes")
  func keepsBlanks() {
    #expect(layout(of: "remark: |\n  One \n  two\n").text == "remark: \"One \\ntwo\\n\"\n")
    let keeping = layout(of: "remark: |+\n  One\n\n\nid: a\n").text
    #expect(keeping == "remark: \"One\\n\\n\\n\"\n\nid: a\n")
    #expect(layout(of: "remark: |-\n   One\n\n  \n").text == "remark: One\n")
  }

  @Test("blanks before a list that is lost in a folded block go, and it is not mended by that")
  func trimsFoldedLists() {
    let source = "content-note: >\n  Two: \n  - one \n\n\n  - two\n"
    let file = FormattedFile(SourceFile(name: "case.yaml", text: source))
    #expect(file.text == "content-note: >\n  Two:\n  - one\n\n  - two\n")
  }

  @Test("text that is set in keeps its place")
  func keepsDeeperLines() {
    let block = "remark: |2\n    One\n\n  two\n"
    #expect(layout(of: block).text == block)
    #expect(layout(of: "- remark: |3\n      One\n     two\n").text.hasPrefix("- "))
    let list = "remarks:\n  - |2-\n      One\n    two\n"
    #expect(layout(of: list).text == list)
  }

  @Test("no-break spaces at the ends of a text are quoted, and others are not")
  func quotesNoBreakSpaces() {
    #expect(layout(of: "title: \"\u{A0}a\"\n").text == "title: \"\u{A0}a\"\n")
    #expect(layout(of: "title: \"art.\u{A0}5\"\n").text == "title: art.\u{A0}5\n")
  }

  @Test("a letter joined to the space before it is not parted from it")
  func keepsJoinedMarks() {
    let words = String(repeating: "palabra ", count: 11) + "larga \u{301}x"
    let text = layout(of: "content-note: \(words) y otra\n").text
    #expect(FileMeaning(of: text) == FileMeaning(of: "content-note: \(words) y otra\n"))
    #expect(text.contains("larga \u{301}x"))
  }

  @Test("a dash before such a letter does not come to begin a line either")
  func keepsDashes() {
    for count in 9...12 {
      let words = String(repeating: "palabra ", count: count) + "y - \u{301}x y otra palabra más"
      let source = "content-note: \(words)\n"
      #expect(FileMeaning(of: layout(of: source).text) == FileMeaning(of: source))
    }
  }
}
