import Assessment
import Localization
import Testing

@testable import GradebookStore

/// Responses are kept as JSON and read back as they were.
@Suite struct ResponseTests {
  private static let cases: [(ItemKind, Response, String?)] = [
    (.singleChoice, .choice([1]), "[1]"),
    (.multipleChoice, .choice([2, 0]), "[0,2]"),
    (.multipleChoice, .choice([]), "[]"),
    (.trueFalse, .trueFalse(true), "true"),
    (.trueFalse, .trueFalse(false), "false"),
    (.shortText, .text("genocidio"), #""genocidio""#),
    (.shortText, .text(#"a "b" \c"#), #""a \"b\" \\c""#),
    (.shortText, .text("\u{1B}[2J\u{7F}\u{0}"), #""\u001b[2J\u007f\u0000""#),
    (.shortText, .text("👩‍⚖️ ñandú"), #""👩‍⚖️ ñandú""#),
    (.numeric, .number(DecimalNumber(coefficient: 48_005, scale: 1)), "4800.5"),
    (
      .numeric, .number(DecimalNumber(coefficient: -999_999_999_999_999_999)), "-999999999999999999"
    ),
    (.matching, .match([1, nil, 0]), "[1,null,0]"),
    (.ordering, .order([2, 0, 1]), "[2,0,1]"),
    (.cloze, .cloze([.text("a,]\"b"), .choice(1)]), #"["a,]\"b",1]"#),
    (.reflection, .reflection("uno\ndos\r\n\ttres"), #""uno\ndos\r\n\ttres""#),
    (.reflection, .omitted, nil),
  ]

  @Test(arguments: cases) func readsBack(
    kind: ItemKind, response: Response, text: String?
  ) throws {
    #expect(ResponseText.text(of: response) == text)
    #expect(try ResponseReader.response(text, kind: kind) == response)
  }

  @Test(arguments: [
    "", "[", "[1", "[1,]", "[1 ,2]", "[[1]]", "tru", "trueish", "\"a", "\"\\x\"", "\"\\u12\"",
    "1e3", "--1", "nul", "{}", "[1]x", "true",
  ]) func otherTextIsUnreadable(text: String) {
    #expect(throws: UnreadableRow.self) {
      try ResponseReader.response(text, kind: .multipleChoice)
    }
  }

  @Test(arguments: ItemKind.allCases) func aResponseOfAnotherKindIsUnreadable(kind: ItemKind) {
    let wrong = kind == .trueFalse ? "[1]" : "true"
    #expect(throws: UnreadableRow.self) { try ResponseReader.response(wrong, kind: kind) }
  }

  @Test(arguments: ["page", "page:a item", "chapter:a", ":a"])
  func aPlanThatIsNoneIsUnreadable(text: String) {
    #expect(throws: UnreadableRow.self) { try PlanText.plan(of: text) }
  }
}
