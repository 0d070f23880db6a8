import Localization

/// Something that a rule looks for, in each language.
struct PerLanguage<Value: Sendable>: Sendable {
  private let spanish: Value
  private let english: Value

  init(es: Value, en: Value) {
    spanish = es
    english = en
  }

  subscript(language: Language) -> Value {
    switch language {
    case .spanish: spanish
    case .english: english
    }
  }
}
