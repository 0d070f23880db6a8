package import Assessment
package import Localization

/// What a module file is called: the module's name, its language and `.yaml`.
package struct ModuleFileName: Hashable, Sendable {
  package let module: ModuleID
  package let language: Language

  package init(module: ModuleID, language: Language) {
    self.module = module
    self.language = language
  }

  /// Reads a file's name without its folder; nil where it is no module's.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2] == "yaml", String(parts[0]).isName,
      let language = Language(rawValue: String(parts[1]))
    else { return nil }
    self.init(module: ModuleID(String(parts[0])), language: language)
  }

  package var text: String { "\(module).\(language.code).yaml" }
}
