import Localization

extension Language {
  /// What the language is called in the middle of a sentence.
  var name: Wording {
    switch self {
    case .spanish: Wording(es: "español", en: "Spanish")
    case .english: Wording(es: "inglés", en: "English")
    }
  }
}
