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
        Wording(es: "[CÓDIGO]", en: "[CODE]"), es: "el código; si falta, todos",
        en: "the code; without it, all of them")
    ])

  @ParentCommand var root: RepasoCommand
  @OptionGroup var shared: SharedOptions
  @Argument var code: String?

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    guard let code else {
      try surroundings.output.write(ExplainScreen.list(ExplainedCodes.pages, surroundings.style))
      return .success
    }
    guard let page = ExplainedCodes.page(code) else {
      let codes = ExplainedCodes.pages.map(\.code)
      let nearest = Suggestion.nearest(to: code.uppercased(), among: codes)
      throw Failure(ExplainWording.unknown(code, nearest: nearest), .wrongUsage)
    }
    try surroundings.output.write(ExplainScreen.page(page, surroundings.style))
    return .success
  }
}
