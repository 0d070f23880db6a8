import Diagnostics
import Localization
import Testing
import Typesetting

/// What a person sees of a finding, drawn from a marked source.
@Suite("A finding for a person")
struct SnippetTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let source: String
    var columns = 80
    var labels: [String] = []
    let drawn: String

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "one place", source: "id: one\nkind: ⟦nmeric⟧\n", labels: ["no such kind"],
      drawn: """
          |
        2 | kind: nmeric
          |       ^^^^^^ no such kind
        """),
    Case(
      name: "two places on one line", source: "a:\n  b: 1\n  ⟦c: ⟦1⟧⟧\n",
      labels: ["the second", "the first"],
      drawn: """
          |
        3 |   c: 1
          |   ^^^^ the second
          |      - the first
        """),
    Case(
      name: "a line between two places is shown", source: "a⟦⟧\n⟦b⟧\nc\n⟦d⟧",
      labels: ["", "B", "D"],
      drawn: """
          |
        1 | a
          |  ^
        2 | b
          | - B
        3 | c
        4 | d
          | - D
        """),
    Case(
      name: "more lines between are not", source: "⟦a⟧\nb\nc\nd\ne\nf\ng\nh\ni\n⟦j⟧",
      drawn: """
           |
         1 | a
           | ^
        …
        10 | j
           | -
        """),
    Case(
      name: "tabs, wide and combining characters", source: "\t日本: ⟦e\u{301}👨‍👩‍👧x⟧",
      drawn: """
          |
        1 |     日本: e\u{301}👨‍👩‍👧x
          |           ^^^^
        """),
    Case(
      name: "what can't be seen is shown", source: "a⟦⟨U+001B⟩⟧b⟨U+202E⟩",
      drawn: """
          |
        1 | a␛b⟨U+202E⟩
          |  ^
        """),
    Case(
      name: "a place of several lines is marked on its first", source: "a: ⟦|\n  b\n  c⟧\n",
      drawn: """
          |
        1 | a: |
          |    ^
        """),
    Case(
      name: "a long line is cut around the place",
      source: String(repeating: "abcde ", count: 20) + "⟦here⟧ "
        + String(repeating: "fghij ", count: 20),
      columns: 44,
      drawn: """
          |
        1 | …abcde abcde here fghij fghij fghij fgh…
          |              ^^^^
        """),
    Case(
      name: "a label without room goes below",
      source: "title: Concepts of ⟦genocide⟧", columns: 40,
      labels: ["a word that the other language does not have"],
      drawn: """
          |
        1 | title: Concepts of genocide
          |                    ^^^^^^^^
          | a word that the other language does
          | not have
        """),
    Case(
      name: "the end of the file", source: "a: b\n⟦",
      drawn: """
          |
        2 |
          | ^
        """),
  ]

  @Test("the line with the place underlined", arguments: cases)
  func drawn(_ example: Case) {
    let source = MarkedSource(example.source)
    let lines = render([source.diagnostic(labels: example.labels)], [source.file], example.columns)
    let start = lines.firstIndex { $0.hasSuffix("|") } ?? 0
    let end = lines.firstIndex { $0.contains("repaso explain") } ?? lines.count
    #expect(lines[start..<end].joined(separator: "\n") == example.drawn)
  }

  @Test("the whole of it")
  func whole() {
    let source = MarkedSource("accept:\n  - ⟦a: b⟧\n")
    let fix = Fix([.insert("\"", at: 12), .insert("\"", at: 16)], .certain)
    let finding = source.diagnostic(
      code: "E150", "a colon in text", labels: ["here"], help: "put the text in quotes", fix: fix)
    #expect(
      render([finding], [source.file]).joined(separator: "\n") == """
        case.yaml:2:5: error[E150]: a colon in text
          |
        2 |   - a: b
          |     ^^^^ here
        help: put the text in quotes
          |
        2 +   - "a: b"
          `repaso explain E150` has an example

        1 error in 1 file. `repaso check --fix` mends one of the findings.
        """)
  }

  @Test("a place in another file stands under its name")
  func otherFile() {
    let spanish = MarkedSource("kind: ⟦numeric⟧", name: "m.es.yaml")
    let english = MarkedSource("\nkind: ⟦cloze⟧", name: "m.en.yaml")
    let finding = Diagnostic(
      code: "E504", severity: .error, file: "m.en.yaml", headline: "the kinds differ",
      primary: Label(english.spans[0]),
      secondary: [Label(spanish.spans[0], "the kind in Spanish", in: "m.es.yaml")])
    #expect(
      render([finding], [spanish.file, english.file]).prefix(7).joined(separator: "\n") == """
        m.en.yaml:2:7: error[E504]: the kinds differ
          |
        2 | kind: cloze
          |       ^^^^^
          ::: m.es.yaml:1:7
          |
        1 | kind: numeric
        """)
  }

  @Test("where to read more is said once for each code")
  func explainedOnce() {
    let source = MarkedSource("⟦a⟧\n")
    let findings = ["E1", "E2", "E1"].enumerated().map { index, code in
      source.diagnostic(code: DiagnosticCode(code), "number \(index)")
    }
    let lines = render(findings, [source.file])
    #expect(lines.count { $0.contains("repaso explain E1") } == 1)
    #expect(lines.count { $0.contains("repaso explain E2") } == 1)
  }

  @Test("a file without text, or one that is not at hand, has no lines to show")
  func noText() {
    let source = MarkedSource("⟦")
    #expect(render([source.diagnostic()], [source.file]).count == 4)
    #expect(render([source.diagnostic()], []).count == 4)
  }

  @Test("a very long line takes no longer than its length", .timeLimit(.minutes(10)))
  func longLine() {
    let text = String(repeating: "ñ", count: 1 << 20)
    let file = SourceFile(name: "case.yaml", text: text)
    let findings = (0..<50).map { index in
      Diagnostic(
        code: "E1", severity: .error, file: file.name, headline: "number \(index)",
        primary: Label(Span(at: 20_000 * index)))
    }
    #expect(render(findings, [file]).count > 200)
  }
}

/// The lines that a person sees, in English.
func render(
  _ diagnostics: [Diagnostic], _ files: [SourceFile], _ columns: Int = 80,
  _ language: Language = .english
) -> [String] {
  let findings = FindingList(diagnostics, in: files, language)
  let blocks = HumanRenderer(language, columns: columns).blocks(findings)
  return Typesetter(columns: columns).lines(of: blocks).map(\.text)
}
