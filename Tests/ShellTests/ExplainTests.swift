import Authoring
import Localization
import Testing
import Typesetting

@testable import Shell

/// What `repaso explain` shows of codes.
@Suite("An explanation")
struct ExplainTests {
  @Test("fits the width of a page, whatever its example", arguments: [40, 80], Language.allCases)
  func fits(columns: Int, language: Language) {
    let style = ScreenStyle(language: language, isPlain: false)
    let typesetter = Typesetter(columns: columns)
    for page in ExplainedCodes.pages {
      for line in typesetter.lines(of: ExplainScreen.page(page, style)) {
        #expect(line.displayWidth <= columns, "\(page.code): \(line.text)")
      }
    }
  }

  @Test("marks what makes the difference, but for whoever listens")
  func marks() throws {
    #expect(
      try lines("E301", .english).suffix(5) == [
        "    - id: without-killing", "      kind: true-false",
        "      stem: Genocide requires killing.", "      answer: false",
        "  >   explanation: There are four other acts.",
      ])
    #expect(try lines("E301", .english, isPlain: true).allSatisfy { !$0.contains(">") })
  }

  @Test("goes on with a long line under its value")
  func longLines() throws {
    let lines = try lines("W310", .spanish, columns: 60)
    let start = try #require(lines.firstIndex { $0.contains("previa") })
    #expect(lines[start].hasPrefix("  >     - text: El presidente"))
    #expect(lines[start + 1].hasPrefix("                "))
  }

  @Test("shows what can't be seen")
  func unseen() throws {
    #expect(try lines("W104", .english).contains("    term: cafe⟨U+0301⟩"))
    #expect(try lines("E110", .english).contains("  > ␉- id: law"))
    #expect(try lines("E111", .english).contains("  > kind:⟨U+00A0⟩numeric"))
    #expect(try lines("E173", .english).contains("  > ·····"))
    #expect(try lines("E123", .english).filter { $0.hasSuffix("…") }.count == 1)
  }

  @Test("is in the list of all, with every code in its group", arguments: Language.allCases)
  func list(language: Language) {
    let style = ScreenStyle(language: language, isPlain: false)
    let lines = Typesetter(columns: 80).lines(of: ExplainScreen.list(ExplainedCodes.pages, style))
    let listed = lines.map(\.text).filter { $0.hasPrefix("  ") }.compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
    #expect(listed == ExplainedCodes.pages.map(\.code))
    for group in CodeGroup.allCases {
      #expect(group.title[language].hasPrefix("\(group.rawValue): "))
    }
  }

  private func lines(
    _ code: String, _ language: Language, columns: Int = 80, isPlain: Bool = false
  ) throws -> [String] {
    let page = try #require(ExplainedCodes.page(code))
    let style = ScreenStyle(language: language, isPlain: isPlain)
    return Typesetter(columns: columns, isPlain: isPlain)
      .lines(of: ExplainScreen.page(page, style)).map(\.text)
  }
}

/// `repaso explain` with what is typed.
@Suite("The command explain")
final class ExplainCommandTests {
  private let home: ProgramProcess.Home

  init() throws {
    home = try ProgramProcess.Home()
  }

  deinit {
    home.remove()
  }

  @Test("knows a code in either case, and the codes that begin alike")
  func knows() throws {
    #expect(try run("e301").output.hasPrefix("E301: a field is missing\n"))
    let group = try run("e4").output
    #expect(group.split(separator: "\n").count == 3)
    #expect(group.contains("\n  E402  a name that is not in the module\n"))
    #expect(try run().output.contains(group))
  }

  @Test(
    "proposes the codes that may be meant",
    arguments: [
      ("301", "; did you mean E301 or W301?"), ("E31", nil), ("X203", "; did you mean E203?"),
      ("E2O1", "; did you mean E201?"), ("E999", "; “repaso explain” lists all of them"),
    ])
  func proposes(typed: String, hint: String?) throws {
    let outcome = try run(typed)
    guard let hint else {
      #expect(outcome.status == 0)
      return
    }
    #expect(outcome.status == 64)
    let words = outcome.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words == "repaso: there is no code “\(typed)”\(hint)")
  }

  private func run(_ code: String...) throws -> ProgramProcess.Outcome {
    try ProgramProcess.run(["explain"] + code, home: home, environment: ["LANG": "en_US.UTF-8"])
  }
}
