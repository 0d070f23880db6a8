import Testing
import Typesetting

@Suite("JSON")
struct JSONTests {
  @Test("members keep their order, and one without a value is left out")
  func order() {
    let json = JSON.object(["z": 1, "a": .null, "left out": nil, "m": [true, "x"]])
    #expect(json.text(.compact) == #"{"z":1,"a":null,"m":[true,"x"]}"#)
  }

  @Test("an indented value has a line a member; what is empty stays on one")
  func layout() {
    let json = JSON.object(["a": [.object([]), []], "b": .number("66.7")])
    #expect(
      json.text() == """
        {
          "a": [
            {},
            []
          ],
          "b": 66.7
        }
        """)
  }

  @Test(
    "quotes, backslashes and what a terminal would obey or hide are escaped, letters are not",
    arguments: [
      (#"«ñ» "\"#, ##""«ñ» \"\\""##),
      ("a\nb\tc\r", #""a\nb\tc\r""#),
      ("\u{1B}[0m\u{0}\u{7F}", #""\u001b[0m\u0000\u007f""#),
      ("al \u{202E}revés\u{9B}2J", #""al \u202erevés\u009b2J""#),
      ("\u{E0001}«\u{1B}»", #""\udb40\udc01«\u001b»""#),
      ("", #""""#),
    ])
  func strings(text: String, expected: String) {
    #expect(JSON.string(text).text(.compact) == expected)
  }
}
