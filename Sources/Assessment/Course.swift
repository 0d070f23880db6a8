package import Localization

/// A course: its title, and the order in which its modules are best taken.
package struct Course: Hashable, Sendable {
  package let id: String
  package let version: String
  /// The language that translations are held against.
  package let language: Language
  package let title: [Language: String]
  package let order: [ModuleID]

  package init(
    id: String, version: String, language: Language, title: [Language: String], order: [ModuleID]
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.title = title
    self.order = order
  }
}
