import Authoring
import Diagnostics
import Localization
import Testing

/// Every syntax code has a page, whose examples are its tests.
@Suite("The page of a syntax code")
struct SyntaxPageTests {
  /// Mistakes of a whole file, which no example of a few lines can have.
  private static let ofFiles: Set<SyntaxCode> = [.fileTooLarge, .notUTF8, .tooManyProblems]

  static let codes = SyntaxCode.allCases.filter { !ofFiles.contains($0) }

  @Test("is there once, in the order of the codes")
  func isThere() {
    #expect(SyntaxPages.all.map(\.code).sorted() == SyntaxCode.allCases.map(\.rawValue).sorted())
  }

  @Test("has a flawed example with this finding alone, and a sound one with none", arguments: codes)
  func examples(code: SyntaxCode) throws {
    let page = try #require(ExplainedCodes.page(code.rawValue))
    for language in Language.allCases {
      #expect(findings(page.flawed[language]) == [code.rawValue], "\(language)")
      #expect(findings(page.sound[language]) == [], "\(language)")
    }
  }

  private func findings(_ text: String) -> Set<String> {
    let file = SourceFile(name: "example.yaml", text: text + "\n")
    return Set(SyntaxParser.parse(file).problems.map(\.code.text))
  }

  @Test("of a finding with a repair: the repair mends the example", arguments: codes)
  func repairs(code: SyntaxCode) throws {
    let page = try #require(ExplainedCodes.page(code.rawValue))
    let file = SourceFile(name: "example.yaml", text: page.flawed.spanish + "\n")
    let fixes = SyntaxParser.parse(file).problems.compactMap { $0.fix(in: file) }
    guard !fixes.isEmpty else { return }
    let repaired = Fix.apply(fixes, to: file.bytes)
    let text = String(decoding: repaired.bytes, as: UTF8.self)
    #expect(findings(text) == [], "\(text)")
  }
}
