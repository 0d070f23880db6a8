extension DecimalNumber: Comparable {
  /// Compares exactly: 18 digits moved by 18 places stay below 2^127.
  package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.digits(atScale: scale) < right.digits(atScale: scale)
  }
}

extension DecimalNumber {
  /// The sum, or nil where it has more digits than a number may have.
  package func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let scale = max(scale, other.scale)
    return DecimalNumber(
      exactly: digits(atScale: scale) + other.digits(atScale: scale), scale: scale)
  }

  /// The difference, or nil where it has more digits than a number may have.
  package func subtracting(_ other: DecimalNumber) -> DecimalNumber? {
    adding(DecimalNumber(coefficient: -other.coefficient, scale: other.scale))
  }

  /// So many hundredths of this number, or nil where they have more digits than a number may have.
  package func percent(_ percent: DecimalNumber) -> DecimalNumber? {
    DecimalNumber(
      exactly: Int128(coefficient) * Int128(percent.coefficient),
      scale: scale + percent.scale + 2)
  }

  /// Whether this number lies no further than a distance from another one.
  package func isWithin(_ distance: DecimalNumber, of other: DecimalNumber) -> Bool {
    gap(to: other) <= ExactMagnitude(digits: Int128(distance.coefficient), scale: distance.scale)
  }

  /// Whether this number lies no further from another one than so many hundredths of that one.
  package func isWithin(percent: DecimalNumber, of other: DecimalNumber) -> Bool {
    gap(to: other)
      <= ExactMagnitude(
        digits: Int128(other.coefficient) * Int128(percent.coefficient),
        scale: other.scale + percent.scale + 2)
  }

  private func gap(to other: DecimalNumber) -> ExactMagnitude {
    let scale = max(scale, other.scale)
    return ExactMagnitude(
      digits: digits(atScale: scale) - other.digits(atScale: scale), scale: scale)
  }

  /// The number times a power of ten that leaves no fraction.
  private func digits(atScale scale: Int) -> Int128 {
    Int128(coefficient) * Int128(ExactMagnitude.powerOfTen(scale - self.scale))
  }

  private init?(exactly digits: Int128, scale: Int) {
    var digits = digits
    var scale = scale
    while scale > 0, digits % 10 == 0 {
      digits /= 10
      scale -= 1
    }
    guard scale <= Self.maximumDigits,
      digits.magnitude < ExactMagnitude.powerOfTen(Self.maximumDigits)
    else { return nil }
    self.init(coefficient: Int64(digits), scale: scale)
  }
}

/// The size of a difference or a product of decimal numbers, before it is made to fit.
///
/// Digits stay below 10^37 and the scale within 38, so that both products of a comparison fit in
/// 256 bits.
private struct ExactMagnitude {
  let digits: UInt128
  let scale: Int

  init(digits: Int128, scale: Int) {
    self.digits = digits.magnitude
    self.scale = scale
  }

  static func <= (left: ExactMagnitude, right: ExactMagnitude) -> Bool {
    let left256 = left.digits.multipliedFullWidth(by: powerOfTen(right.scale))
    let right256 = right.digits.multipliedFullWidth(by: powerOfTen(left.scale))
    return (left256.high, left256.low) <= (right256.high, right256.low)
  }

  static func powerOfTen(_ exponent: Int) -> UInt128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
