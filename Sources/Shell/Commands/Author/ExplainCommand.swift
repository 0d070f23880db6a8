import ArgumentParser
import Authoring
import Console
import Diagnostics
import Localization
import Typesetting

/// `repaso explain`: what a code of `check` means, why it matters, and an example of each kind.
struct ExplainCommand: Subcommand {
  static let page = CommandPage(
    "explain", alias: "explicar", for: .authors,
    abstract: Wording(
      es: "explica un código de «check», con ejemplos",
      en: "explains a code of “check”, with examples"),
    arguments: [
      .init(
        Wording(es: "[CÓDIGO]", en: "[CODE]"),
        es: "el código, o como empiezan varios: E2; si falta, todos",
        en: "the code, or how several begin: E2; without it, all of them")
    ])

  @OptionGroup var shared: SharedOptions
  @Argument var code: String?

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let output = surroundings.output
    guard let typed = code else {
      try output.write(ExplainScreen.list(ExplainedCodes.pages, surroundings.style))
      return .success
    }
    let code = typed.uppercased()
    if let page = ExplainedCodes.page(code) {
      try output.write(ExplainScreen.page(page, surroundings.style))
      return .success
    }
    let group = ExplainedCodes.pages.filter { $0.code.hasPrefix(code) }
    guard !group.isEmpty else {
      throw Failure(ExplainWording.unknown(typed, near: Self.near(code)), .wrongUsage)
    }
    try output.write(ExplainScreen.list(group, surroundings.style))
    return .success
  }

  /// The codes that may be meant: those with the same digits, or else the nearest one.
  static func near(_ code: String) -> [String] {
    let codes = ExplainedCodes.pages.map(\.code)
    let digits = code.filter(\.isNumber)
    let sameDigits = codes.filter { digits.count == 3 && $0.hasSuffix(digits) }
    guard sameDigits.isEmpty else { return sameDigits }
    return Suggestion.nearest(to: code, among: codes).map { [$0] } ?? []
  }
}
