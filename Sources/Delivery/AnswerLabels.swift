import Assessment

/// What stands before the things that a learner points at: letters before options, right sides and
/// entries; numbers before left sides.
package enum AnswerLabels {
  /// The letter at a place, `a` at 0; beyond `z` the place's number.
  package static func letter(_ place: Int) -> String {
    guard (0..<Interaction.letterCount).contains(place) else { return number(place) }
    return String(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(place))))
  }

  /// The number at a place, `1` at 0.
  package static func number(_ place: Int) -> String { String(place + 1) }

  /// The place of a small letter without accent; nil for any other sign.
  static func place(of letter: Character) -> Int? {
    guard let ascii = letter.asciiValue, ("a"..."z").contains(letter) else { return nil }
    return Int(ascii - UInt8(ascii: "a"))
  }
}
