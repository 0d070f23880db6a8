/// A language that the interface speaks and that modules are written in.
///
/// The raw value is the ISO 639-1 code, as in file names (`orientation.es.yaml`) and in `--lang es`.
package enum Language: String, CaseIterable, Hashable, Sendable, Comparable {
  case spanish = "es"
  case english = "en"

  /// The language that a POSIX locale name asks for (`es_EC.UTF-8`, `en`, `C`), or nil where it
  /// asks for none of ours.
  package init?(locale: String) {
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    self.init(rawValue: code.lowercased())
  }

  /// The two-letter code, `es` or `en`.
  package var code: String { rawValue }

  /// The other one of the two.
  package var other: Language {
    switch self {
    case .spanish: .english
    case .english: .spanish
    }
  }

  /// Spanish first: most learners never see the English.
  package static func < (left: Language, right: Language) -> Bool {
    left == .spanish && right == .english
  }
}
