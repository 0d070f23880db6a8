import Diagnostics
import Localization

extension ParserComplaint {
  /// The complaint as a sentence, with the nearest name where a name was meant.
  ///
  /// - Parameters:
  ///   - commands: the names of commands that could have been meant.
  ///   - options: the options that the command understands, as they are typed.
  func wording(commands: [String], options: [String]) -> Wording {
    switch self {
    case .unknownOption(let option):
      Wording(
        es: "no existe la opción \(option)" + hint(option, among: options).spanish,
        en: "there is no option \(option)" + hint(option, among: options).english)
    case .missingValue(let option):
      Wording(
        es: "falta el valor de \(option)", en: "\(option) needs a value")
    case .unexpectedValue(let option, let value):
      Wording(
        es: "\(option) no lleva valor, y se escribió «\(value)»",
        en: "\(option) takes no value, and “\(value)” was given")
    case .unexpectedArguments(let words):
      unexpected(words, commands: commands)
    case .missingArguments(let names):
      Wording(
        es: "falta \(names.joined(separator: " "))",
        en: "\(names.joined(separator: " ")) is missing")
    case .unreadableValue(let value, let argument):
      Wording(
        es: "«\(value)» no sirve para \(argument)", en: "“\(value)” does not fit \(argument)")
    case .other(let message):
      Wording(es: message, en: message)
    }
  }

  private func unexpected(_ words: [String], commands: [String]) -> Wording {
    let first = words.first ?? ""
    guard !commands.isEmpty else {
      let all = words.joined(separator: " ")
      return Wording(es: "«\(all)» está de más", en: "“\(all)” is too much")
    }
    return Wording(
      es: "no existe el comando «\(first)»" + hint(first, among: commands).spanish,
      en: "there is no command “\(first)”" + hint(first, among: commands).english)
  }

  private func hint(_ name: String, among names: [String]) -> Wording {
    guard let nearest = Suggestion.nearest(to: name, among: names) else {
      return Wording(es: "", en: "")
    }
    return Wording(es: "; ¿quiso decir \(nearest)?", en: "; did you mean \(nearest)?")
  }
}
