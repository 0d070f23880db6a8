/// A number found in a typed line, with what stands around it: a unit, perhaps.
///
/// Both decimal signs are understood in both languages. Where a single point or comma is followed
/// by exactly three digits it could be either, and the language's habit decides: `1.234` is a
/// thousand and some in Spanish and one and some in English, `1,234` the other way round. Groups of
/// three may be set off by points, commas, spaces or apostrophes, of one sort in a number.
package struct TypedNumber: Hashable, Sendable {
  package let value: DecimalNumber
  /// What stands before the number and after it, without outer spaces.
  package let before: String
  package let after: String

  /// Reads the first number of a line; nil where there is none, where its groups aren't of three
  /// digits, or where it has more digits than a number may have.
  package init?(_ line: String, in language: Language) {
    let characters = line.map(\.halfWidth)
    guard let firstDigit = characters.firstIndex(where: \.isDigit) else { return nil }
    let start = Self.start(in: characters, firstDigit: firstDigit)
    let end = Self.end(in: characters, firstDigit: firstDigit)
    let sign = characters[..<start].lastIndex { $0 != " " }.flatMap { index in
      Self.signs.contains(characters[index]) ? index : nil
    }
    guard
      let value = Self.value(
        of: characters[start..<end], isNegative: sign.map { characters[$0] != "+" } ?? false,
        in: language)
    else { return nil }
    self.value = value
    before = String(characters[..<(sign ?? start)]).trimmed
    let rest = String(characters[end...]).trimmed
    after = rest == "." || rest == "," ? "" : rest
  }

  /// Plus, hyphen, minus and en dash: people type what their keyboard or their text has.
  private static let signs: Set<Character> = ["+", "-", "−", "–"]

  /// One place before the first digit where the number opens with its decimal sign, as in `,5`.
  private static func start(in characters: [Character], firstDigit: Int) -> Int {
    firstDigit > 0 && ".,".contains(characters[firstDigit - 1]) ? firstDigit - 1 : firstDigit
  }

  /// The first place that neither is a digit nor stands between two of them as a separator.
  private static func end(in characters: [Character], firstDigit: Int) -> Int {
    var index = firstDigit
    while index < characters.count {
      let isSeparator = Separator(characters[index]) != nil
      let isFollowed = index + 1 < characters.count && characters[index + 1].isDigit
      guard characters[index].isDigit || (isSeparator && isFollowed) else { break }
      index += 1
    }
    return index
  }

  private static func value(
    of characters: ArraySlice<Character>, isNegative: Bool, in language: Language
  ) -> DecimalNumber? {
    let groups = characters.split(omittingEmptySubsequences: false) { Separator($0) != nil }
      .map { String($0) }
    let separators = characters.compactMap(Separator.init)
    let hasDecimalSign = Self.endsInFraction(groups, separators, in: language)
    let wholeGroups = hasDecimalSign ? groups.dropLast() : groups[...]
    let grouping = hasDecimalSign ? separators.dropLast() : separators[...]
    guard isGrouped(Array(wholeGroups), by: Array(grouping)) else { return nil }
    if hasDecimalSign, let mark = separators.last, grouping.contains(mark) { return nil }
    let fraction = hasDecimalSign ? groups.last ?? "" : ""
    return DecimalNumber(
      whole: Substring(wholeGroups.joined()), fraction: Substring(fraction),
      isNegative: isNegative)
  }

  /// Whether the last separator is a decimal sign.
  private static func endsInFraction(
    _ groups: [String], _ separators: [Separator], in language: Language
  ) -> Bool {
    guard let last = separators.last, last != .space else { return false }
    guard separators.allSatisfy({ $0 == last }) else { return true }
    guard separators.count == 1 else { return false }
    let couldBeGrouped = groups[1].count == 3 && (1...3).contains(groups[0].count)
    guard couldBeGrouped, !groups[0].hasPrefix("0") else { return true }
    return last == Separator(NumberText.decimalMark(in: language))
  }

  /// Whether the whole part is written in one piece, or in groups of three of one sort.
  private static func isGrouped(_ groups: [String], by separators: [Separator]) -> Bool {
    guard groups.count > 1 else { return true }
    return Set(separators).count == 1
      && (1...3).contains(groups[0].count) && !groups[0].hasPrefix("0")
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}

/// What may stand between two digits of a number.
private enum Separator {
  case point, comma
  /// A space or an apostrophe, which are never decimal signs.
  case space

  init?(_ character: Character) {
    switch character {
    case ".": self = .point
    case ",": self = .comma
    case " ", "'", "’": self = .space
    default: return nil
    }
  }
}
