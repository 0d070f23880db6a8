package import Localization

/// A number to be typed, with how close is close enough.
package struct NumericInteraction: Hashable, Sendable {
  /// Which numbers are right.
  package enum Key: Hashable, Sendable {
    /// The number itself, give or take the tolerance.
    case value(DecimalNumber, tolerance: Tolerance)
    /// Any number from the first to the second, both included.
    case between(DecimalNumber, DecimalNumber)
  }

  /// How far from the number an answer may lie.
  package enum Tolerance: Hashable, Sendable {
    case absolute(DecimalNumber)
    /// In hundredths of the number itself.
    case percent(DecimalNumber)
  }

  package let key: Key
  /// What is counted or measured; the learner may type it or not.
  package let unit: String?

  package init(key: Key, unit: String? = nil) {
    self.key = key
    self.unit = unit
  }
}
