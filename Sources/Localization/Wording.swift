/// A sentence in every language that the interface speaks.
///
/// Sentences with facts in them are functions that return a `Wording`; a missing translation does
/// not compile, and both languages stand beside each other where a translator can compare them.
package struct Wording: Hashable, Sendable {
  package let spanish: String
  package let english: String

  package init(es spanish: String, en english: String) {
    self.spanish = spanish
    self.english = english
  }

  package subscript(language: Language) -> String {
    switch language {
    case .spanish: spanish
    case .english: english
    }
  }
}
