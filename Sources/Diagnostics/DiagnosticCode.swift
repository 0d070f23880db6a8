/// The stable name of a kind of finding, such as `E203` or `W101`.
package struct DiagnosticCode: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(stringLiteral text: String) {
    self.text = text
  }
}

extension DiagnosticCode: CustomStringConvertible, Comparable {
  package var description: String { text }

  package static func < (left: DiagnosticCode, right: DiagnosticCode) -> Bool {
    left.text < right.text
  }
}
