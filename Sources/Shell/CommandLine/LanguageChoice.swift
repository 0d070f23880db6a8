import Localization

/// Which language the interface speaks.
enum LanguageChoice {
  /// What `--lang` says, else `REPASO_LANG`, else the saved choice, else the locale, else Spanish.
  ///
  /// The arguments are looked through before they are parsed, so that their own errors are told in
  /// the language asked for.
  static func language(
    _ environment: Environment, saved: Language?
  ) -> Language {
    asked(in: environment.arguments)
      ?? environment["REPASO_LANG"].flatMap(Language.init(locale:))
      ?? saved
      ?? locale(environment).flatMap(Language.init(locale:))
      ?? .spanish
  }

  private static func asked(in arguments: [String]) -> Language? {
    let words = arguments.prefix { $0 != "--" }
    for (index, word) in words.enumerated() {
      if word.hasPrefix("--lang=") {
        return Language(rawValue: word.dropFirst("--lang=".count).lowercased())
      }
      if word == "--lang", index + 1 < words.count {
        return Language(rawValue: words[index + 1].lowercased())
      }
    }
    return nil
  }

  /// The locale of messages, by the order that POSIX gives.
  private static func locale(_ environment: Environment) -> String? {
    environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"]
  }
}
