import Localization
import Typesetting

/// What the manual says around its pages.
enum ManualWording {
  static let opening = Wording(
    es: "El manual de Repaso. «repaso manual TEMA» muestra uno de estos temas:",
    en: "The manual of Repaso. “repaso manual TOPIC” shows one of these topics:")

  static func flawed(_ code: String) -> Wording {
    Wording(es: "Así no (\(code)):", en: "Flawed (\(code)):")
  }

  static let sound = Wording(es: "Así sí:", en: "Sound:")

  static func unknown(_ topic: String, nearest: String?, all: [Wording]) -> Wording {
    guard let nearest else {
      let spanish = all.map(\.spanish).joined(separator: ", ")
      let english = all.map(\.english).joined(separator: ", ")
      return Wording(
        es: "el manual no tiene el tema «\(topic)»; los que hay: \(spanish)",
        en: "the manual has no topic “\(topic)”; there are: \(english)")
    }
    return Wording(
      es: "el manual no tiene el tema «\(topic)»; ¿quiso decir \(nearest)?",
      en: "the manual has no topic “\(topic)”; did you mean \(nearest)?")
  }

  /// Words to type, in the quotation marks of a language.
  static func quoted(_ words: String, _ language: Language) -> StyledText {
    switch language {
    case .spanish: "«\(words, .accent)»"
    case .english: "“\(words, .accent)”"
    }
  }
}
