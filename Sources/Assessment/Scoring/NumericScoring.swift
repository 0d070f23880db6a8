package import Localization

extension NumericInteraction {
  /// Whether a number is right, to its last digit.
  package func accepts(_ number: DecimalNumber) -> Bool {
    switch key {
    case .value(let value, .absolute(let distance)): number.isWithin(distance, of: value)
    case .value(let value, .percent(let percent)): number.isWithin(percent: percent, of: value)
    case .between(let least, let greatest): least <= number && number <= greatest
    }
  }

  /// The least and the greatest number that are right, for showing; nil where they have more digits
  /// than a number may have.
  package var acceptedRange: ClosedRange<DecimalNumber>? {
    switch key {
    case .value(let value, .absolute(let distance)):
      range(around: value, distance)
    case .value(let value, .percent(let percent)):
      value.percent(percent).flatMap { range(around: value, $0) }
    case .between(let least, let greatest):
      least <= greatest ? least...greatest : nil
    }
  }

  private func range(
    around value: DecimalNumber, _ distance: DecimalNumber
  ) -> ClosedRange<DecimalNumber>? {
    guard let one = value.subtracting(distance), let other = value.adding(distance) else {
      return nil
    }
    return min(one, other)...max(one, other)
  }
}
