package import Assessment
import Localization

/// A response as tables of cases write it.
///
/// Options, right sides and entries are meant by their place in the author's order, from 1:
///
///     choice       2, or 1 3 for several
///     true-false   true, or false
///     text         the text
///     number       4800.5
///     match        1=2 2=1 3=-    (left=right; - was left open)
///     order        3 1 2
///     cloze        group=nacional; act=2    (a text, or the place of an option)
///     reflection   the text
///     skipped      —
///
/// In a blank's text `;` and `\` have a `\` before them; so has a text that is a lone `—` or begins
/// with `\`.
extension Response {
  /// The response in a word or a few; the item gives the blanks their names.
  package func notation(for item: Item) -> String {
    switch self {
    case .choice(let picks): Self.places(picks.sorted())
    case .trueFalse(let judgement): judgement ? "true" : "false"
    case .text(let text), .reflection(let text): Self.guarded(text)
    case .number(let number): number.notation
    case .match(let partners):
      partners.enumerated().map { left, right in
        "\(left + 1)=\(right.map { String($0 + 1) } ?? "-")"
      }.joined(separator: " ")
    case .order(let entries): Self.places(entries)
    case .cloze(let fillings):
      zip(item.interaction.blanks, fillings).map { "\($0.id)=\($1.notation)" }.joined(
        separator: "; ")
    case .omitted: Self.omission
    }
  }

  /// Reads it back; nil where it doesn't fit the item.
  package init?(notation text: String, for item: Item) {
    if text == Self.omission {
      self = .omitted
      return
    }
    guard let response = Self.read(text, for: item.interaction) else { return nil }
    self = response
  }

  private static func read(_ text: String, for interaction: Interaction) -> Response? {
    switch interaction {
    case .choice(let choice):
      readPlaces(text, below: choice.options.count).map { .choice(Set($0)) }
    case .trueFalse: text == "true" ? .trueFalse(true) : text == "false" ? .trueFalse(false) : nil
    case .textEntry: .text(unguarded(text))
    case .numeric: DecimalNumber(notation: text).map(Response.number)
    case .match(let match): readPartners(text, in: match)
    case .order(let order): readPlaces(text, below: order.sequence.count).map(Response.order)
    case .cloze(let cloze): readFillings(text, of: cloze.blanks)
    case .reflection: .reflection(unguarded(text))
    }
  }

  private static let omission = "—"

  private static func guarded(_ text: String) -> String {
    text == omission || text.hasPrefix("\\") ? "\\" + text : text
  }

  private static func unguarded(_ text: String) -> String {
    text.hasPrefix("\\") ? String(text.dropFirst()) : text
  }
}

extension Response {
  private static func places(_ places: [Int]) -> String {
    places.map { String($0 + 1) }.joined(separator: " ")
  }

  private static func readPlaces(_ text: String, below count: Int) -> [Int]? {
    allOrNone(text.split(separator: " ").map { readPlace($0, below: count) })
  }

  private static func readPartners(_ text: String, in match: MatchInteraction) -> Response? {
    let words = text.split(separator: " ")
    guard words.count <= match.pairs.count else { return nil }
    let partners = words.enumerated().map { left, word -> Int?? in
      let sides = word.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, readPlace(sides[0], below: words.count) == left else { return nil }
      if sides[1] == "-" { return .some(nil) }
      return readPlace(sides[1], below: match.rightSides.count).map(Optional.some)
    }
    return allOrNone(partners).map(Response.match)
  }

  private static func readFillings(_ text: String, of blanks: [Blank]) -> Response? {
    let parts = BlankResponse.separated(text)
    guard parts.count <= blanks.count else { return nil }
    let fillings = zip(parts, blanks).map { BlankResponse(notation: $0, for: $1) }
    return allOrNone(fillings).map(Response.cloze)
  }

  /// A place from 0 that is written from 1.
  static func readPlace(_ text: some StringProtocol, below count: Int) -> Int? {
    Int(text).flatMap { (1...max(1, count)).contains($0) && $0 <= count ? $0 - 1 : nil }
  }

  private static func allOrNone<Value>(_ values: [Value?]) -> [Value]? {
    values.contains { $0 == nil } ? nil : values.compactMap(\.self)
  }
}
