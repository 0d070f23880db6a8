import Localization

/// The words that an article agrees with, as far as their letters tell.
enum Agreement {
  /// English *a*: before a consonant; *an*: before a vowel.
  case consonant, vowel
  case masculine, feminine, masculinePlural, femininePlural

  /// What an article asks for; nil for a word that is none, or that agrees with anything.
  static func of(_ article: String, in language: Language) -> Agreement? {
    switch (language, article) {
    case (.english, "a"): .consonant
    case (.english, "an"): .vowel
    case (.spanish, "el"), (.spanish, "un"), (.spanish, "del"), (.spanish, "al"): .masculine
    case (.spanish, "la"), (.spanish, "una"): .feminine
    case (.spanish, "los"), (.spanish, "unos"): .masculinePlural
    case (.spanish, "las"), (.spanish, "unas"): .femininePlural
    default: nil
    }
  }

  func agrees(with option: LintedText) -> Bool {
    guard let word = option.words.first?.text, let first = word.first else { return false }
    return switch self {
    case .vowel: "aeiou".contains(first)
    case .consonant: !"aeiou".contains(first)
    case .feminine: Agreement.isFeminine(word)
    case .masculine: !Agreement.isFeminine(word) && !word.hasSuffix("s")
    case .femininePlural: word.hasSuffix("s") && Agreement.isFeminine(String(word.dropLast()))
    case .masculinePlural: word.hasSuffix("s") && !Agreement.isFeminine(String(word.dropLast()))
    }
  }

  private static func isFeminine(_ word: String) -> Bool {
    ["a", "cion", "sion", "dad", "tad", "tud", "cione", "dade"].contains { word.hasSuffix($0) }
  }
}
