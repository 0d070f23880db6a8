/// Several things in one phrase: `a, b y c`, `a, b or c`.
package enum ListText {
  /// All of them: `a, b y c`, with `e` before a word that begins with the sound of i.
  package static func all(_ parts: [String], in language: Language) -> String {
    switch language {
    case .spanish: joined(parts) { beginsWithI($0) ? " e " : " y " }
    case .english: joined(parts) { _ in " and " }
    }
  }

  /// Any of them: `a, b o c`, with `u` before a word that begins with the sound of o.
  package static func any(_ parts: [String], in language: Language) -> String {
    switch language {
    case .spanish: joined(parts) { beginsWithO($0) ? " u " : " o " }
    case .english: joined(parts) { _ in " or " }
    }
  }

  private static func joined(_ parts: [String], _ conjunction: (String) -> String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + conjunction(last) + last
  }

  /// `ideas`, `historia`, `í`; not `hielo` or `ion`, whose i glides into the vowel after it.
  private static func beginsWithI(_ word: String) -> Bool {
    let sound = sounds(of: word)
    guard let first = sound.first else { return false }
    if first == "í" { return true }
    return first == "i" && !"aeo".contains(sound.dropFirst().first ?? "-")
  }

  /// `otro`, `hora`, `ó`; `8` and `11`, which are said `ocho` and `once`.
  private static func beginsWithO(_ word: String) -> Bool {
    let sound = sounds(of: word)
    if let first = sound.first, first == "o" || first == "ó" { return true }
    return sound.hasPrefix("8") || sound.prefix { $0.isNumber } == "11"
  }

  /// A word without the signs that open it and without its silent h.
  private static func sounds(of word: String) -> Substring {
    let opened = Substring(word.lowercased()).drop { !$0.isLetter && !$0.isNumber }
    return opened.hasPrefix("h") ? opened.dropFirst() : opened
  }
}
