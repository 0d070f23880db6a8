import Localization
import Testing
import Typesetting

@testable import Shell

/// The help of the program and of each command.
@Suite("Help")
struct HelpTests {
  private static let pages = RepasoCommand.subcommands.map { $0.page }

  /// Everything that can be shown, at some width.
  private static func screens(_ language: Language, _ columns: Int) -> [[String]] {
    let style = ScreenStyle(language: language, isPlain: false)
    let blocks =
      [HelpScreen.program(pages, style, columns: columns)]
      + pages.map { HelpScreen.command($0, style, columns: columns) }
    return blocks.map { Typesetter(columns: columns).lines(of: $0).map(\.text) }
  }

  @Test("fits the terminal, and is whole", arguments: Language.allCases, [80, 40, 20])
  func fits(language: Language, columns: Int) {
    for screen in Self.screens(language, columns) {
      for line in screen {
        #expect(line.displayWidth <= columns, "\(line)")
        // Names stand 2 columns in, meanings in one column or, below their names, 6 columns in.
        #expect(line.prefix { $0 == " " }.count != 4, "\(line)")
      }
      let text = screen.joined(separator: " ").split(separator: " ").joined(separator: " ")
      for entry in HelpWording.shared { #expect(text.contains(entry.meaning[language])) }
    }
  }

  @Test("begins with a sentence, and says how each form is written", arguments: Language.allCases)
  func begins(language: Language) {
    for (page, screen) in zip(Self.pages, Self.screens(language, 80).dropFirst()) {
      #expect(screen[0].first?.isUppercase == true)
      #expect(screen[0].hasSuffix("."))
      for usage in page.usages(in: language) { #expect(screen.contains("  \(usage)")) }
    }
  }

  @Test("is another text in each language")
  func languages() {
    for (spanish, english) in zip(Self.screens(.spanish, 80), Self.screens(.english, 80)) {
      let shared = Set(spanish).intersection(english).filter { !$0.isEmpty }
      // What is typed is the same: the line of a command without arguments, and its aliases.
      #expect(shared.allSatisfy { $0.hasPrefix("  repaso ") || $0.hasPrefix("  -") }, "\(shared)")
    }
  }

  @Test(
    "is found wherever it is asked for",
    arguments: [
      ("--help", nil), ("help", nil), ("ayuda", nil), ("-h", nil), ("--lang en help", nil),
      ("help help", nil), ("help --help", nil), ("learn --help", "learn"),
      ("--help learn", "learn"), ("help learn", "learn"), ("ayuda aprender", "aprender"),
      ("--modules learn check -h", "check"), ("scores --format xml --help", "scores"),
    ] as [(String, String?)])
  func requests(line: String, command: String?) {
    let request = HelpRequest(in: line.split(separator: " ").map(String.init))
    #expect(request == command.map(HelpRequest.command) ?? .program)
  }

  @Test("is not asked for by an answer", arguments: ["", "learn", "glossary -- --help", "lern"])
  func others(line: String) {
    #expect(HelpRequest(in: line.split(separator: " ").map(String.init)) == nil)
  }
}
