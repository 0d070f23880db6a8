@testable import Authoring
import Localization
import Testing

/// Every code of content has a page, whose examples are its tests.
@Suite("The page of a content code")
struct ProblemPageTests {
  /// Codes that are found in texts; those of files, `E6`, are found in folders.
  static let codes = ProblemCode.allCases.filter { !$0.rawValue.hasPrefix("E6") }

  @Test("is there for each code, in their order")
  func isThere() {
    #expect(ProblemPages.all.map(\.code) == ProblemCode.allCases.map(\.rawValue))
    #expect(ProblemPages.all.map(\.code) == ProblemPages.all.map(\.code).sorted())
  }

  @Test(
    "has a flawed example with this error alone, and a sound one with none", arguments: codes,
    Language.allCases)
  func examples(code: ProblemCode, language: Language) throws {
    let page = try #require(ExplainedCodes.page(code.rawValue))
    #expect(ExampleFolder(page.flawed[language], language).errors == [code.rawValue])
    #expect(ExampleFolder(page.sound[language], language).errors == [])
  }
}

/// All pages together, as `explain` lists them.
@Suite("The pages of codes")
struct ExplainedCodeTests {
  @Test("are there for every code that check gives, each once, in their order")
  func all() {
    let codes = ExplainedCodes.pages.map(\.code)
    let known =
      SyntaxCode.allCases.map(\.rawValue) + ProblemCode.allCases.map(\.rawValue)
      + RuleCatalogue.rules.map { $0.page.code } + [UnusedAllowance.page.code]
    #expect(codes == known.sorted())
    #expect(Set(codes).count == codes.count)
  }

  @Test("say what they are in few words, and no two the same", arguments: Language.allCases)
  func titles(language: Language) {
    let titles = ExplainedCodes.pages.map { $0.title[language] }
    #expect(Set(titles).count == titles.count)
    for title in titles { #expect(title.count <= 60 && !title.hasSuffix("."), "\(title)") }
  }

  @Test("give a reason in whole sentences, and two examples", arguments: Language.allCases)
  func reasons(language: Language) {
    for page in ExplainedCodes.pages {
      #expect(page.reason[language].hasSuffix("."), "\(page.code)")
      let (flawed, sound) = (page.flawed[language], page.sound[language])
      #expect(!flawed.isEmpty && !sound.isEmpty, "\(page.code)")
      #expect(!flawed.unicodeScalars.elementsEqual(sound.unicodeScalars), "\(page.code)")
    }
  }
}
