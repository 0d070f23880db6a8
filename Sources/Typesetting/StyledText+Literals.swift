extension StyledText: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self.init(value)
  }

  package init(stringInterpolation: Interpolation) {
    self = stringInterpolation.text
  }

  /// Gathers the pieces of a literal such as `"La respuesta es \(label, .strong)."`.
  package struct Interpolation: StringInterpolationProtocol {
    private(set) var text = StyledText()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      text.append(literal)
    }

    package mutating func appendInterpolation(_ value: String, _ role: Role = .plain) {
      text.append(value, role)
    }

    package mutating func appendInterpolation(_ value: Int, _ role: Role = .plain) {
      text.append(String(value), role)
    }

    package mutating func appendInterpolation(_ value: StyledText) {
      text.append(value)
    }
  }
}
