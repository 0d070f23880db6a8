import ArgumentParser
import Localization

/// The options that every command understands, as the parser reads them.
struct SharedOptions: ParsableArguments {
  @Option var modules: String?
  @Option var lang: LanguageOption?
  @Option var learner: NameOption?
  @Flag var plain = false
  @Flag(name: .customLong("no-color")) var noColor = false
  /// Asks for the version of the program instead of what the command does.
  @Flag var version = false

  var given: GivenOptions {
    GivenOptions(
      modules: modules, language: lang?.language, learner: learner?.name, isPlain: plain,
      refusesColour: noColor)
  }
}

/// A language as it is named on the command line: `es`, `en`.
struct LanguageOption: ExpressibleByArgument {
  let language: Language

  static let allValueStrings = Language.allCases.map(\.code)

  init?(argument: String) {
    guard let language = Language(rawValue: argument.lowercased()) else { return nil }
    self.language = language
  }
}

/// A learner's name as it is given from outside: on one line, and something.
struct NameOption: ExpressibleByArgument {
  let name: String

  init?(argument: String) {
    name = argument.split { $0.isWhitespace }.joined(separator: " ")
    if name.isEmpty { return nil }
  }
}

/// What was said with the options that every command understands.
struct GivenOptions: Hashable, Sendable {
  var modules: String?
  var language: Language?
  var learner: String?
  var isPlain = false
  var refusesColour = false

  /// What a line says of the terminal that can't be parsed, or needn't be: for help and complaints.
  init(lookingThrough arguments: [String]) {
    let words = arguments.prefix { $0 != "--" }
    self.init(isPlain: words.contains("--plain"), refusesColour: words.contains("--no-color"))
  }

  init(
    modules: String? = nil, language: Language? = nil, learner: String? = nil,
    isPlain: Bool = false, refusesColour: Bool = false
  ) {
    self.modules = modules
    self.language = language
    self.learner = learner
    self.isPlain = isPlain
    self.refusesColour = refusesColour
  }
}
