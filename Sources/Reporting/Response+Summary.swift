package import Assessment
import Localization

extension Response {
  /// The response in one line, without its item: options and entries counted from 1 in the author's
  /// order, pairs as `1=2`, blanks set apart by semicolons, `—` for a skipped item.
  package var summary: String {
    switch self {
    case .choice(let picks): picks.sorted().map { String($0 + 1) }.joined(separator: " ")
    case .trueFalse(let judgement): judgement ? "true" : "false"
    case .text(let text), .reflection(let text): text
    case .number(let number): number.notation
    case .match(let partners):
      partners.enumerated().map { left, right in
        "\(left + 1)=\(right.map { String($0 + 1) } ?? "-")"
      }.joined(separator: " ")
    case .order(let entries): entries.map { String($0 + 1) }.joined(separator: " ")
    case .cloze(let fillings): fillings.map(\.summary).joined(separator: "; ")
    case .omitted: "—"
    }
  }
}

extension BlankResponse {
  var summary: String {
    switch self {
    case .text(let text): text
    case .choice(let option): String(option + 1)
    }
  }
}
