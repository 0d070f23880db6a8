/// What the Tab key makes of a line.
package struct Completion: Hashable, Sendable {
  /// How many characters before the cursor are replaced.
  package let replaced: Int
  /// What stands there instead; as far as all candidates agree.
  package let replacement: String
  /// The candidates, where there are several.
  package let choices: [String]

  /// Completes the end of a line, or gives nil where no candidate goes on from it.
  ///
  /// The end that counts is the longest one, from the start of a word, that some candidate begins
  /// with; case and acute accents aside.
  package init?(of line: String, among candidates: [String]) {
    for start in Completion.wordStarts(of: line) {
      let typed = Completion.folded(line[start...])
      let matches = candidates.filter { Completion.folded($0[...]).starts(with: typed) }
      guard let first = matches.first else { continue }
      replaced = line[start...].count
      let agreed = matches.dropFirst().reduce(Array(first)) { agreed, match in
        zip(agreed, match).prefix { Completion.folded($0) == Completion.folded($1) }.map(\.0)
      }
      // Never shorter than what was typed, where candidates differ in letters that fold alike.
      replacement = agreed.count >= typed.count ? String(agreed) : String(line[start...])
      choices = matches.count > 1 ? matches : []
      return
    }
    return nil
  }

  /// The places where words start, the earliest first, and the end of the line after a space.
  private static func wordStarts(of line: String) -> [String.Index] {
    var starts: [String.Index] = []
    var previous: Character = " "
    for index in line.indices {
      if previous == " ", line[index] != " " { starts.append(index) }
      previous = line[index]
    }
    return previous == " " ? starts + [line.endIndex] : starts
  }

  private static func folded(_ text: Substring) -> [Character] {
    text.map(folded)
  }

  private static func folded(_ character: Character) -> Character {
    switch character {
    case "á", "Á": "a"
    case "é", "É": "e"
    case "í", "Í": "i"
    case "ó", "Ó": "o"
    case "ú", "Ú", "ü", "Ü": "u"
    default: character.lowercased().first ?? character
    }
  }
}
