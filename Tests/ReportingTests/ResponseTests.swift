import Assessment
import Localization
import Testing

@testable import Reporting

/// A response in one line, with everything counted from 1 as the author has it.
@Suite struct ResponseTests {
  @Test(arguments: [
    (Response.choice([2, 0]), "1 3"), (.choice([]), ""), (.trueFalse(false), "false"),
    (.text("genocidio"), "genocidio"),
    (.number(DecimalNumber(coefficient: 48_005, scale: 1)), "4800.5"),
    (.match([1, nil, 0]), "1=2 2=- 3=1"), (.order([2, 0, 1]), "3 1 2"),
    (.cloze([.text("prevenir"), .choice(1)]), "prevenir; 2"), (.reflection("uno\ndos"), "uno\ndos"),
    (.omitted, "—"),
  ]) func inOneLine(response: Response, summary: String) {
    #expect(response.summary == summary)
  }
}
