import Localization
import Assessment

extension MetaCommand {
  /// Reads a line that starts with a colon; nil for any other line.
  ///
  /// The words of both languages are understood, without their accents and in either case, and so is
  /// any beginning of a word that leads to one command only (`:pis`, `:glo`; not `:p`).
  package static func read(_ line: String) -> Result<MetaCommand, MetaCommandProblem>? {
    let text = String(line.map(\.halfWidth)).trimmed
    guard text.hasPrefix(":") else { return nil }
    let rest = text.dropFirst().trimmed
    let typed = rest.prefix { !$0.isWhitespace }
    let argument = rest.dropFirst(typed.count).trimmed
    return Result { () throws(MetaCommandProblem) in
      try command(MetaCommandName.named(String(typed)), argument)
    }
  }

  private static func command(
    _ name: MetaCommandName, _ argument: String
  ) throws(MetaCommandProblem) -> MetaCommand {
    switch name {
    case .glossary:
      return .glossary(argument.isEmpty ? nil : argument)
    case .language:
      return .language(try language(argument))
    case .flag:
      guard !argument.isEmpty else { throw .remarkMissing }
      return .flag(argument)
    case .help: return try alone(.help, name, argument)
    case .hint: return try alone(.hint, name, argument)
    case .skip: return try alone(.skip, name, argument)
    case .back: return try alone(.back, name, argument)
    case .source: return try alone(.source, name, argument)
    case .pause: return try alone(.pause, name, argument)
    case .quit: return try alone(.quit, name, argument)
    case .done: return try alone(.done, name, argument)
    case .edit: return try alone(.edit, name, argument)
    }
  }

  /// A command that nothing may follow, lest a sentence that happens to begin like it be obeyed.
  private static func alone(
    _ command: MetaCommand, _ name: MetaCommandName, _ argument: String
  ) throws(MetaCommandProblem) -> MetaCommand {
    guard argument.isEmpty else { throw .unexpected(argument, after: name) }
    return command
  }

  private static func language(_ argument: String) throws(MetaCommandProblem) -> Language {
    switch TextFolding.folded(argument) {
    case "es", "español", "espanol", "castellano", "spanish": return .spanish
    case "en", "ingles", "english": return .english
    case "": throw .languageMissing
    default: throw .unknownLanguage(argument)
    }
  }
}

extension MetaCommandName {
  /// The command that a word names, wholly or by its beginning.
  static func named(_ typed: String) throws(MetaCommandProblem) -> MetaCommandName {
    let word = TextFolding.folded(typed)
    let exact = allCases.first { $0.words.contains(word) || $0.habits.contains(word) }
    if let exact { return exact }
    let begun = allCases.filter { name in
      !word.isEmpty && name.words.contains { $0.hasPrefix(word) }
    }
    guard begun.count < 2 else { throw .ambiguous(typed, begun) }
    guard let name = begun.first else { throw .unknown(typed, nearest: nearest(to: word)) }
    return name
  }

  /// The command whose word is a slip or two away; nil where none is.
  private static func nearest(to word: String) -> MetaCommandName? {
    let distances = allCases.map { name in
      (name, name.words.map { EditDistance.between(Array(word), Array($0)) }.min() ?? Int.max)
    }
    let nearest = distances.min { $0.1 < $1.1 }
    return nearest.flatMap { $0.1 <= max(1, word.count / 3) ? $0.0 : nil }
  }
}
