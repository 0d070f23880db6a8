import Assessment
import Delivery
import Localization

/// What a line at the overview asks for.
enum OverviewCommand: Hashable {
  case open(ModuleID)
  case goOn
  case glossary(String?)
  case help
  case speak(Language)
  case quit
  /// Nothing was typed.
  case nothing
  case unknown(String)

  /// Reads a key, a module's number or name, or one of the commands that work everywhere.
  init(_ line: String, modules: [ModuleID]) {
    let word = line.split { $0.isWhitespace }.joined(separator: " ")
    switch word.lowercased() {
    case "": self = .nothing
    case "c": self = .goOn
    case "g": self = .glossary(nil)
    case "?", "h": self = .help
    case "q", "s": self = .quit
    default: self = OverviewCommand.named(word, modules)
    }
  }

  private static func named(_ word: String, _ modules: [ModuleID]) -> OverviewCommand {
    if let number = Int(word), modules.indices.contains(number - 1) {
      return .open(modules[number - 1])
    }
    if let module = modules.first(where: { $0.text == word.lowercased() }) {
      return .open(module)
    }
    switch MetaCommand.read(word) {
    case .success(.help): return .help
    case .success(.quit): return .quit
    case .success(.glossary(let term)): return .glossary(term)
    case .success(.language(let language)): return .speak(language)
    case .success, .failure, nil: return .unknown(word)
    }
  }
}
