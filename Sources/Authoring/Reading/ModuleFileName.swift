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
    let bytes = Array(text.utf8)
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].elementsEqual("yaml".utf8), bytes.isName(parts[0].indices),
      let language = Language(rawValue: String(decoding: parts[1], as: UTF8.self))
    else { return nil }
    self.init(module: ModuleID(String(decoding: parts[0], as: UTF8.self)), language: language)
  }

  package var text: String { "\(module).\(language.code).yaml" }
}
