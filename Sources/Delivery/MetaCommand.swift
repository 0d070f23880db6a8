package import Localization

/// What a learner can ask for at any prompt, with a word that starts with a colon.
package enum MetaCommand: Hashable, Sendable {
  case help
  case hint
  case skip
  case back
  case source
  /// The glossary, or one term of it.
  case glossary(String?)
  case language(Language)
  /// A report of a bad question.
  case flag(String)
  case pause
  case quit
  /// A long answer is finished.
  case done
  /// A long answer is to be edited in the learner's editor.
  case edit

  /// The commands' words with their colons, in the order of the help.
  package static func names(in language: Language) -> [String] {
    MetaCommandName.allCases.map { ":" + $0.word[language] }
  }

  /// Whether a line asks to leave.
  package static func isQuit(_ line: String) -> Bool {
    read(line) == .success(.quit)
  }
}

/// A command by its name, without what may follow it.
package enum MetaCommandName: CaseIterable, Hashable, Sendable {
  case help, hint, skip, back, source, glossary, language, flag, pause, quit, done, edit

  /// The command's word in each language. Both are understood whichever is spoken.
  package var word: Wording {
    switch self {
    case .help: Wording(es: "ayuda", en: "help")
    case .hint: Wording(es: "pista", en: "hint")
    case .skip: Wording(es: "saltar", en: "skip")
    case .back: Wording(es: "volver", en: "back")
    case .source: Wording(es: "fuente", en: "source")
    case .glossary: Wording(es: "glosario", en: "glossary")
    case .language: Wording(es: "idioma", en: "lang")
    case .flag: Wording(es: "marcar", en: "flag")
    case .pause: Wording(es: "pausa", en: "pause")
    case .quit: Wording(es: "salir", en: "quit")
    case .done: Wording(es: "listo", en: "done")
    case .edit: Wording(es: "editar", en: "edit")
    }
  }

  /// What people type out of habit elsewhere, understood and not advertised.
  var habits: [String] {
    switch self {
    case .help: ["?"]
    case .language: ["language"]
    case .quit: ["exit"]
    case .hint, .skip, .back, .source, .glossary, .flag, .pause, .done, .edit: []
    }
  }

  var words: [String] { Language.allCases.map { word[$0] } }
}
