import Localization

/// What is left of a text once everything is set aside that doesn't matter in an answer.
///
/// Set aside are: composed or decomposed letters, case, acute accents and diereses, width, invisible
/// characters, outer and repeated spaces, quotation marks, opening question and exclamation marks,
/// closing punctuation, and one leading article of either language. `ñ` is a letter of its own, as
/// are `ç` and letters with other accents.
package enum TextFolding {
  /// The folded text; empty only for a text of nothing but spaces and invisible characters.
  package static func folded(_ text: String) -> String {
    let letters = letters(of: text)
    let words = letters.filter { !quotes.contains($0) }.split(separator: " ")
    let content = withoutArticle(withoutOuterSigns(words))
    return content.isEmpty ? letters.trimmed : content.joined(separator: " ")
  }

  /// Lower-case letters of ordinary width without the accents that don't matter, in words set apart
  /// by single or repeated spaces.
  package static func letters(of text: String) -> String {
    let visible = text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
    return String(visible).lowercased().map { character in
      character.isWhitespace ? " " : folds[character.halfWidth] ?? String(character.halfWidth)
    }.joined()
  }

  /// Leaves out closing punctuation, however many signs and words of signs it has, and an opening
  /// apostrophe.
  private static func withoutOuterSigns(_ words: [Substring]) -> [Substring] {
    var words = words
    while let last = words.popLast() {
      let kept = last.prefix(last.count - last.reversed().prefix { closing.contains($0) }.count)
      if !kept.isEmpty {
        words.append(kept)
        words[0] = words[0].drop { $0 == "'" }
        return words
      }
    }
    return words
  }

  private static func withoutArticle(_ words: [Substring]) -> [Substring] {
    guard let first = words.first, words.count > 1, articles.contains(first) else { return words }
    return Array(words.dropFirst())
  }

  /// The articles of which one is left out at the start of a text.
  package static let articles: Set<Substring> = [
    "el", "la", "los", "las", "un", "una", "the", "a", "an",
  ]
  private static let quotes: Set<Character> = ["\"", "“", "”", "„", "‟", "«", "»", "¿", "¡"]
  private static let closing: Set<Character> = [".", ",", ";", ":", "!", "?", "…", "'"]

  /// Letters by what stands for them. Characters are compared by canonical equivalence, so that a
  /// letter is found whether it came composed or not.
  private static let folds: [Character: String] = {
    let folded: [Character: String] = [
      "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ý": "y",
      "ä": "a", "ë": "e", "ï": "i", "ö": "o", "ü": "u", "ÿ": "y", "ḧ": "h", "ẅ": "w", "ẍ": "x",
      "ǘ": "u", "ḯ": "i", "ć": "c", "ǵ": "g", "ḱ": "k", "ĺ": "l", "ḿ": "m", "ń": "n", "ṕ": "p",
      "ŕ": "r", "ś": "s", "ẃ": "w", "ź": "z", "ﬁ": "fi", "ﬂ": "fl",
      "’": "'", "‘": "'", "´": "'", "`": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
    ]
    return ownLetters.reduce(into: folded) { $0[$1] = String($1) }
  }()

  /// Letters with a sign that counts, composed here: what is folded is composed, too, so that its
  /// bytes are the same however it was typed.
  private static let ownLetters = "ñçàèìòùâêîôûãõåāēīōūăęąčďěňřšťůžğışţ"
}
