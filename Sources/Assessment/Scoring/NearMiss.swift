/// The rule for answers that are nearly right: slips of the keyboard and of spelling, not of
/// knowledge.
///
/// A word is near another when `n` stands for `ñ`, or with one edit where it has 5 to 8 letters and
/// two where it has 9 or more. Digits and Roman numerals must be the same, for there one sign makes
/// another number. Answers of several words are compared word by word, each by its own length; a
/// space or hyphen too many or too few is a slip like another.
package enum NearMiss {
  /// Whether a folded text, though it is not the accepted one, is near it.
  package static func isNear(_ typed: String, to accepted: String) -> Bool {
    let typedWords = typed.split(separator: " ")
    let acceptedWords = accepted.split(separator: " ")
    guard typedWords.count == acceptedWords.count else {
      return isSpacedOtherwise(typed, accepted)
    }
    return zip(typedWords, acceptedWords).allSatisfy(isWordNear)
      || isSpacedOtherwise(typed, accepted)
  }

  private static func isWordNear(_ typed: Substring, _ accepted: Substring) -> Bool {
    if typed == accepted { return true }
    guard typed.filter(\.isNumber) == accepted.filter(\.isNumber),
      !isRomanNumeral(typed), !isRomanNumeral(accepted)
    else { return false }
    let allowed = allowedEdits(in: accepted)
    guard abs(typed.count - accepted.count) <= allowed else { return false }
    return EditDistance.between(Array(typed), Array(accepted)) { $0 == "n" && $1 == "ñ" }
      <= allowed
  }

  private static func allowedEdits(in word: Substring) -> Int {
    switch word.count(where: \.isLetter) {
    case ..<5: 0
    case 5...8: 1
    default: 2
    }
  }

  /// `postconflicto` and `post-conflicto` for `post conflicto`; never where there are digits, whose
  /// grouping means something.
  private static func isSpacedOtherwise(_ typed: String, _ accepted: String) -> Bool {
    let joined = accepted.filter { $0 != " " && $0 != "-" }
    return joined.count >= 5 && !joined.contains(where: \.isNumber)
      && typed.filter { $0 != " " && $0 != "-" } == joined
  }

  /// Whether a folded word is a well-formed Roman numeral: thousands, hundreds, tens and ones in
  /// this order, each written as `i` to `ix` are.
  private static func isRomanNumeral(_ word: Substring) -> Bool {
    var rest = word.drop { $0 == "m" }
    for (one, five, ten) in [("c", "d", "m"), ("x", "l", "c"), ("i", "v", "x")] {
      if rest.hasPrefix(one + ten) || rest.hasPrefix(one + five) {
        rest.removeFirst(2)
      } else {
        if rest.hasPrefix(five) { rest.removeFirst() }
        for _ in 0..<3 where rest.hasPrefix(one) { rest.removeFirst() }
      }
    }
    return rest.isEmpty
  }
}
