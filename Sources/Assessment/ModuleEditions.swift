package import Localization

/// One module in the languages in which it can be taken.
///
/// All editions share their ids, kinds, keys, numbers of options and order; reading makes sure of
/// it. There is at least one.
package struct ModuleEditions: Sendable {
  /// The edition that the others are held against.
  package let reference: TrainingModule
  /// The others by language, if any.
  package let translations: [Language: TrainingModule]

  package init(reference: TrainingModule, translations: [Language: TrainingModule] = [:]) {
    self.reference = reference
    self.translations = translations
  }

  package var id: ModuleID { reference.id }

  package var languages: [Language] {
    ([reference.language] + translations.keys).sorted()
  }

  /// The module in a language, or in the one that it is written in where there is no translation.
  package func edition(in language: Language) -> TrainingModule {
    translations[language] ?? reference
  }
}
