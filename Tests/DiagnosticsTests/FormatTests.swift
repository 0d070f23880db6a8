import Diagnostics
import Localization
import Testing
import Typesetting

@Suite("Findings for programs")
struct FormatTests {
  private let source = MarkedSource("a: 1\nñ: ⟦x⟧⟦⟧\n", name: "mód 1.yaml")

  private func list(_ headline: String = "no", help: String? = nil) -> FindingList {
    let fix = Fix([.insert("'", at: 9), .insert("'", at: 10)], .likely)
    let finding = source.diagnostic(
      code: "E1", severity: .warning, headline, labels: ["here", "there"], help: help, fix: fix)
    return FindingList([finding], in: [source.file], .english)
  }

  @Test("short: a line each, without anything that a terminal would obey")
  func short() {
    #expect(ShortRenderer.text(list()) == "mód 1.yaml:2:4: warning[E1]: no\n")
    #expect(ShortRenderer.text(list("a\u{1B}[31m")).contains("␛[31m"))
  }

  @Test("GitHub: a workflow command each, what would end it escaped")
  func github() {
    #expect(
      GitHubRenderer.text(list("50 %: no", help: "mend\nit"))
        == "::warning file=mód 1.yaml,line=2,endLine=2,col=4,endColumn=5,title=E1"
        + "::50 %25: no%0Amend␊it\n")
  }

  @Test("JSON: an object each, with ranges, labels and the edits of the repair")
  func json() {
    #expect(
      JSONRenderer.text(list(help: "mend it")) == """
        [
          {
            "code": "E1",
            "severity": "warning",
            "file": "mód 1.yaml",
            "range": {
              "line": 2,
              "column": 4,
              "endLine": 2,
              "endColumn": 5
            },
            "message": "no",
            "label": "here",
            "related": [
              {
                "file": "mód 1.yaml",
                "range": {
                  "line": 2,
                  "column": 5,
                  "endLine": 2,
                  "endColumn": 5
                },
                "label": "there"
              }
            ],
            "help": "mend it",
            "fix": {
              "confidence": "likely",
              "edits": [
                {
                  "start": 9,
                  "end": 9,
                  "replacement": "'"
                },
                {
                  "start": 10,
                  "end": 10,
                  "replacement": "'"
                }
              ]
            }
          }
        ]

        """)
    #expect(JSONRenderer.text(FindingList([], in: [], .english)) == "[]\n")
  }

  @Test("SARIF: a run with its rules, regions in code points, and repairs")
  func sarif() {
    let rule = SARIFRenderer.Rule(code: "E1", title: "a rule", explanation: "why")
    let text = SARIFRenderer(version: "1.0", rules: [rule]).text(list())
    for line in [
      #""version": "2.1.0","#, #""columnKind": "unicodeCodePoints","#, #""id": "E1","#,
      #""ruleId": "E1","#, #""ruleIndex": 0,"#, #""level": "warning","#,
      #""uri": "m%C3%B3d%201.yaml""#, #""startColumn": 4,"#, #""endColumn": 5"#,
      #""relatedLocations": ["#, #""deletedRegion": {"#, #""text": "'""#,
    ] {
      #expect(text.contains(line), "\(line)")
    }
  }
}
