import Diagnostics
import Localization
import Typesetting

/// A mistake in what stands in a field.
package enum ValueFault: Fault {
  case empty(Slot)
  /// A text that is not one of the words that the field knows.
  case unknownWord(Slot, String, known: [String])
  case notAFlag(Slot, String)
  case notWhole(Slot, String, ClosedRange<Int>)
  case notANumber(Slot, String, repaired: String?)
  case unknownFormat(String)
  case malformedName(Slot, String)
  case malformedFact(String)
  case malformedURL(String)
  /// A list whose lines are joined into one; `header` is the offset of the block's `>`, if it is
  /// a block.
  case foldedList(Slot, header: Int?)
  case nestedScenario

  package var code: ProblemCode {
    switch self {
    case .empty: .emptyText
    case .unknownWord: .unknownWord
    case .notAFlag: .notAFlag
    case .notWhole: .notWhole
    case .notANumber: .notANumber
    case .unknownFormat: .unknownFormat
    case .malformedName, .malformedFact: .malformedName
    case .malformedURL: .malformedURL
    case .foldedList: .foldedList
    case .nestedScenario: .nestedScenario
    }
  }

  var repair: FaultRepair {
    switch self {
    case .unknownWord(_, let word, let known):
      Suggestion.nearest(to: word, among: known).map(FaultRepair.replacement) ?? .none
    case .notAFlag(_, let text):
      Respelling.flag(meantBy: text).map(FaultRepair.replacement) ?? .none
    case .notANumber(_, _, let repaired): repaired.map(FaultRepair.replacement) ?? .none
    case .malformedName(_, let text):
      Respelling.slug(of: text).map(FaultRepair.replacement) ?? .none
    case .foldedList(_, let header?): .literalBlock(header: header)
    case .notWhole(_, let text, let range):
      Respelling.whole(meantBy: text, in: range).map(FaultRepair.replacement) ?? .none
    case .foldedList, .empty, .unknownFormat, .malformedFact, .malformedURL, .nestedScenario:
      .none
    }
  }
}

/// What an author who wrote something else very probably meant.
enum Respelling {
  /// `true` or `false`, where a text says one of them in another way.
  static func flag(meantBy text: String) -> String? {
    switch bare(text).lowercased() {
    case "true", "yes", "y", "on", "1", "sí", "si", "verdadero", "cierto": "true"
    case "false", "no", "n", "off", "0", "falso": "false"
    case let other: Suggestion.nearest(to: other, among: ["true", "false"])
    }
  }

  /// A well-formed name like the text: lower case, without accents, hyphens between words.
  static func slug(of text: String) -> String? {
    var slug = ""
    for character in unhidden(text).lowercased() {
      let letter = plainLetters[character] ?? character
      if letter.isASCII, letter.isLetter || letter.isNumber {
        slug.append(letter)
      } else if let last = slug.last, last != "-" {
        slug.append("-")
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? nil : slug
  }

  /// The text without quotation marks, and without what can't be seen.
  static func bare(_ text: String) -> String {
    unhidden(text).filter { !quotationMarks.contains($0) }
  }

  private static func unhidden(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isHidden }))
  }

  private static let quotationMarks: Set<Character> = ["\"", "'", "“", "”", "‘", "’", "«", "»"]

  private static let plainLetters: [Character: Character] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n",
  ]
}
