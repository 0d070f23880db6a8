import Assessment
import Delivery
import Localization

/// The words that Tab can complete at a prompt: commands, terms after `:glossary`, and the choices
/// of the item.
struct CompletionWords: Sendable {
  private let language: Language
  private let library: ModuleLibrary
  private let choices: [String]

  init(_ prompt: Prompt, in session: Session, _ library: ModuleLibrary) {
    language = session.language
    self.library = library
    choices = CompletionWords.choices(at: prompt, in: session)
  }

  /// What may stand at the end of a line that begins like this.
  func candidates(before cursor: String) -> [String] {
    let command = cursor.prefix { $0 != " " }
    guard cursor.hasPrefix(":") else { return choices }
    guard command.count < cursor.count else { return MetaCommand.names(in: language) }
    switch MetaCommand.read(String(command)) {
    case .success(.glossary): return library.glossary.terms(in: language)
    case .success(.language), .failure: return Language.allCases.map(\.code)
    case .success, nil: return []
    }
  }

  private static func choices(at prompt: Prompt, in session: Session) -> [String] {
    guard let choice = choice(at: prompt, in: session) else { return [] }
    return choice.options.map(\.text.plainText)
  }

  private static func choice(at prompt: Prompt, in session: Session) -> ChoiceInteraction? {
    switch (prompt, session.currentItem?.interaction) {
    case (.answer, .choice(let choice)): return choice
    case (.blank(_, let blank), .cloze(let cloze)):
      guard case .choice(let choice) = cloze.blanks[blank].filling else { return nil }
      return choice
    default: return nil
    }
  }
}
