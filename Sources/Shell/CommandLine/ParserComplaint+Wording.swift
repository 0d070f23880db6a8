import Delivery
import Diagnostics
import Localization

extension ParserComplaint {
  /// The complaint as a sentence, with the nearest name where a name was meant.
  ///
  /// - Parameter page: the command that the line names; nil where it names none.
  func wording(on page: CommandPage?) -> Wording {
    switch self {
    case .unknownOption(let option):
      let hint = ParserComplaint.hint(option, among: RepasoCommand.options(of: page))
      return Wording(
        es: "no existe la opción \(option)\(hint.spanish)",
        en: "there is no option \(option)\(hint.english)")
    case .missingValue(let option):
      return Wording(es: "falta el valor de \(option)", en: "\(option) needs a value")
    case .unexpectedValue(let option, let value):
      return Wording(
        es: "\(option) no lleva valor, y se escribió «\(value)»",
        en: "\(option) takes no value, and “\(value)” was given")
    case .unexpectedArguments(let words):
      return page == nil
        ? ParserComplaint.unknownCommand(words.first ?? "") : ParserComplaint.unexpected(words)
    case .missingArgument:
      return Wording(es: "falta un argumento", en: "an argument is missing")
        .followed(by: ParserComplaint.usage(of: page))
    case .unreadableValue(let value, let option, let allowed):
      return ParserComplaint.unreadable(value, option, allowed)
    case .other:
      return Wording(
        es: "no se entiende lo que se pide", en: "what is asked for can't be understood")
    }
  }

  private static func unexpected(_ words: [String]) -> Wording {
    func quoted(_ open: String, _ close: String, _ language: Language) -> String {
      ListText.all(words.map { open + $0 + close }, in: language)
    }
    let isOne = words.count == 1
    return Wording(
      es: "\(quoted("«", "»", .spanish)) \(isOne ? "está" : "están") de más",
      en: "\(quoted("“", "”", .english)) \(isOne ? "is" : "are") not expected here")
  }

  private static func unreadable(
    _ value: String, _ option: String?, _ allowed: [String]
  ) -> Wording {
    let refusal = Wording(
      es: "«\(value)» no sirve \(option.map { "para \($0)" } ?? "aquí")",
      en: "“\(value)” does not fit \(option ?? "here")")
    guard !allowed.isEmpty else { return refusal }
    if Suggestion.nearest(to: value, among: allowed) != nil {
      return refusal.followed(by: hint(value, among: allowed))
    }
    return Wording(
      es: "\(refusal.spanish): puede ser \(ListText.any(allowed, in: .spanish))",
      en: "\(refusal.english): it can be \(ListText.any(allowed, in: .english))")
  }

  // MARK: - Commands

  /// What is no command may be an option without its dashes, or belong into a session.
  static func unknownCommand(_ word: String) -> Wording {
    let none = Wording(es: "no existe el comando «\(word)»", en: "there is no command “\(word)”")
    let option = "--\(word)"
    if RepasoCommand.options(of: nil).contains(option) {
      return none.followed(by: hint(option, among: [option]))
    }
    let command = word.hasPrefix(":") ? word : ":\(word)"
    if Language.allCases.contains(where: { MetaCommand.names(in: $0).contains(command) }) {
      return Wording(
        es: "\(command) se escribe dentro de la sesión, que se abre con: repaso",
        en: "\(command) is typed inside the session, which opens with: repaso")
    }
    return none.followed(by: hint(word, among: RepasoCommand.names))
  }

  private static func hint(_ name: String, among names: [String]) -> Wording {
    guard let nearest = Suggestion.nearest(to: name, among: names) else {
      return Wording(es: "", en: "")
    }
    return Wording(es: "; ¿quiso decir \(nearest)?", en: "; did you mean \(nearest)?")
  }

  private static func usage(of page: CommandPage?) -> Wording {
    guard let page else { return Wording(es: "", en: "") }
    return Wording(
      es: ": \(ListText.any(page.usages(in: .spanish), in: .spanish))",
      en: ": \(ListText.any(page.usages(in: .english), in: .english))")
  }
}

extension Wording {
  fileprivate func followed(by other: Wording) -> Wording {
    Wording(es: spanish + other.spanish, en: english + other.english)
  }
}
