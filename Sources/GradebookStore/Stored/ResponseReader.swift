import Assessment
import Localization

/// Reads responses as `ResponseText` writes them.
enum ResponseReader {
  /// The response to an item of a kind; no text is a skipped item.
  static func response(_ text: String?, kind: ItemKind) throws(UnreadableRow) -> Response {
    guard let text else { return .omitted }
    guard let value = StoredValueParser.value(of: text) else { throw UnreadableRow() }
    return try response(value, kind: kind)
  }

  private static func response(
    _ value: StoredValue, kind: ItemKind
  ) throws(UnreadableRow) -> Response {
    switch (kind, value) {
    case (.singleChoice, .array(let options)), (.multipleChoice, .array(let options)):
      .choice(Set(try places(options)))
    case (.trueFalse, .boolean(let judgement)): .trueFalse(judgement)
    case (.shortText, .text(let text)): .text(text)
    case (.numeric, .number(let number)): .number(number)
    case (.matching, .array(let partners)): .match(try partners.map(partner))
    case (.ordering, .array(let entries)): .order(try places(entries))
    case (.cloze, .array(let fillings)): .cloze(try fillings.map(filling))
    case (.reflection, .text(let text)): .reflection(text)
    default: throw UnreadableRow()
    }
  }

  private static func places(_ values: [StoredValue]) throws(UnreadableRow) -> [Int] {
    try values.map(place)
  }

  private static func place(_ value: StoredValue) throws(UnreadableRow) -> Int {
    guard case .number(let number) = value, number.scale == 0 else { throw UnreadableRow() }
    return Int(number.coefficient)
  }

  private static func partner(_ value: StoredValue) throws(UnreadableRow) -> Int? {
    value == .null ? nil : try place(value)
  }

  private static func filling(_ value: StoredValue) throws(UnreadableRow) -> BlankResponse {
    if case .text(let text) = value { return .text(text) }
    return .choice(try place(value))
  }
}
