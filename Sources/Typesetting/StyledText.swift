/// A text whose pieces have roles: what one line or one paragraph says, before it is laid out.
///
/// A literal is plain text; an interpolation may name a role:
/// `"La respuesta es \(label, .strong)."`
package struct StyledText: Hashable, Sendable {
  /// A piece of text with one role.
  package struct Run: Hashable, Sendable {
    package let text: String
    package let role: Role

    package init(_ text: String, _ role: Role) {
      self.text = text
      self.role = role
    }
  }

  /// The pieces in order; none is empty, and no two neighbours have the same role, so that equal
  /// texts are equal values.
  package private(set) var runs: [Run] = []

  package init() {}

  package init(_ text: String, _ role: Role = .plain) {
    append(text, role)
  }

  /// The words without their roles.
  package var text: String {
    runs.count == 1 ? runs[0].text : runs.reduce(into: "") { $0 += $1.text }
  }

  package var isEmpty: Bool { runs.isEmpty }

  /// The columns that it takes on one line.
  package var displayWidth: Int { runs.reduce(0) { $0 + $1.text.displayWidth } }

  package mutating func append(_ text: String, _ role: Role = .plain) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.role == role {
      runs[runs.count - 1] = Run(last.text + text, role)
    } else {
      runs.append(Run(text, role))
    }
  }

  package mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.role) }
  }

  /// The same with every plain piece given a role; pieces that have one keep it.
  package func styled(_ role: Role) -> StyledText {
    runs.reduce(into: StyledText()) { $0.append($1.text, $1.role == .plain ? role : $1.role) }
  }

  /// The same with each piece's words changed.
  package func mapText(_ change: (String) -> String) -> StyledText {
    runs.reduce(into: StyledText()) { $0.append(change($1.text), $1.role) }
  }

  /// The same without spaces at its end.
  package var withoutTrailingSpaces: StyledText {
    var result = self
    while let last = result.runs.last, last.text.utf8.last == 0x20 {
      result.runs.removeLast()
      let end = last.text.lastIndex { $0 != " " }.map { last.text.index(after: $0) }
      result.append(String(last.text[..<(end ?? last.text.startIndex)]), last.role)
    }
    return result
  }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var result = left
    result.append(right)
    return result
  }

  package static func += (left: inout StyledText, right: StyledText) {
    left.append(right)
  }
}

extension Sequence<StyledText> {
  /// One text of many, with a separator between each two.
  package func joined(separator: StyledText) -> StyledText {
    var result = StyledText()
    var isFirst = true
    for text in self {
      if !isFirst { result.append(separator) }
      result.append(text)
      isFirst = false
    }
    return result
  }
}
