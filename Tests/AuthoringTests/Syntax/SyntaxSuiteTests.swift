import Authoring
import Diagnostics
import Localization
import TestKit
import Testing
import Typesetting

/// Every case of the suites: what is found, as a person sees it; the tree; the repaired source.
@Suite("Findings in syntax")
struct SyntaxSuiteTests {
  @Test("as the suite has them", arguments: SyntaxSuite.all)
  func suite(_ suite: SyntaxSuite) throws {
    var contents: [String] = []
    for example in suite.cases {
      let source = try #require(example.blocks.first)
      let reading = Reading(source.text, suite.isSpanish ? .spanish : .english)
      for block in example.blocks {
        let content = reading.content(of: block.kind) ?? block.text
        contents.append(content)
        if !SyntaxSuite.isRecording {
          #expect(content == block.text, "\(example.title)")
        }
      }
    }
    if SyntaxSuite.isRecording { suite.record(contents) }
  }

  @Test("there are suites, and cases of every code but those of whole files")
  func everyCode() {
    let found = SyntaxSuite.all.flatMap(\.cases).flatMap { example in
      Reading(example.blocks.first?.text ?? "", .english).problems.map(\.code.text)
    }
    let missing = Set(SyntaxCode.allCases.map(\.rawValue)).subtracting(found)
    #expect(missing.sorted() == ["E101", "E102", "E108"])
  }

  /// A source and what comes of it.
  private struct Reading {
    let file: SourceFile
    let tree: SyntaxTree
    let problems: [SyntaxProblem]
    let language: Language

    init(_ text: String, _ language: Language) {
      file = SourceFile(name: "case.yaml", text: VisibleCharacters.unescaped(text) + "\n")
      (tree, problems) = SyntaxParser.parse(file)
      self.language = language
    }

    /// What a block of some kind should hold; nil for the source itself.
    func content(of kind: String) -> String? {
      switch kind {
      case "text": findings
      case "json": tree.json(of: tree.root).text()
      case "repaired": repaired
      default: nil
      }
    }

    private var findings: String {
      let found = problems.map { $0.diagnostic(in: file, language) }
      let blocks = HumanRenderer(language, columns: 80)
        .blocks(FindingList(found, in: [file], language))
      let lines = Typesetter(columns: 80).lines(of: blocks).map(\.text)
        .filter { !$0.contains("`repaso explain ") }
      return lines.dropLast().joined(separator: "\n").trimmed
    }

    private var repaired: String {
      let applied = Fix.apply(problems.compactMap { $0.fix(in: file) }, to: file.bytes)
      return VisibleCharacters.escaped(String(decoding: applied.bytes, as: UTF8.self)).trimmed
    }
  }
}

extension String {
  /// The text without line ends at its end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.hasSuffix("\n") { text = text.dropLast() }
    return String(text)
  }
}
