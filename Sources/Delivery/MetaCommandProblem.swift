package import Localization

/// Why a line that starts with a colon isn't obeyed.
package enum MetaCommandProblem: Error, Hashable, Sendable {
  /// There is no such command; perhaps one is spelt nearly so.
  case unknown(String, nearest: MetaCommandName?)
  /// Several commands begin so.
  case ambiguous(String, [MetaCommandName])
  /// Words follow a command that takes none.
  case unexpected(String, after: MetaCommandName)
  case remarkMissing
  case languageMissing
  case unknownLanguage(String)
}

extension MetaCommandProblem {
  /// What to say to the learner.
  package var wording: Wording {
    switch self {
    case .unknown(let typed, let nearest): Self.unknown(typed, nearest)
    case .ambiguous(let typed, let names):
      Wording(
        es: "«:\(typed)» puede ser \(Self.alternatives(names, .spanish)). Escriba un poco más.",
        en: "“:\(typed)” may be \(Self.alternatives(names, .english)). Type a little more.")
    case .unexpected(_, let name):
      Wording(
        es: "El comando :\(name.word.spanish) va solo en su línea.",
        en: "The command :\(name.word.english) stands alone on its line.")
    case .remarkMissing:
      Wording(
        es: "Diga después de :marcar qué le pasa a la pregunta.",
        en: "Say after :flag what is the matter with the question.")
    case .languageMissing:
      Wording(
        es: "Escriba :idioma es para español o :idioma en para inglés.",
        en: "Type :lang es for Spanish or :lang en for English.")
    case .unknownLanguage(let language):
      Wording(
        es: "No hay «\(language)». Escriba :idioma es para español o :idioma en para inglés.",
        en: "There is no “\(language)”. Type :lang es for Spanish or :lang en for English.")
    }
  }

  private static func unknown(_ typed: String, _ nearest: MetaCommandName?) -> Wording {
    guard !typed.isEmpty else {
      return Wording(
        es: "Los comandos se ven con :ayuda.", en: "Type :help to see the commands.")
    }
    guard let nearest else {
      return Wording(
        es: "No hay ningún comando :\(typed). Con :ayuda se ven todos.",
        en: "There is no command :\(typed). Type :help to see them all.")
    }
    return Wording(
      es: "No hay ningún comando :\(typed). ¿Quiso decir :\(nearest.word.spanish)?",
      en: "There is no command :\(typed). Did you mean :\(nearest.word.english)?")
  }

  private static func alternatives(_ names: [MetaCommandName], _ language: Language) -> String {
    ListText.any(names.map { ":" + $0.word[language] }, in: language)
  }
}
