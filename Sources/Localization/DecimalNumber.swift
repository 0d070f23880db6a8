/// A decimal number exactly as written: 0.1 is a tenth.
///
/// The value is `coefficient / 10^scale`, with at most 18 digits in all; trailing zeros after the
/// point are dropped, so that equal numbers are equal values.
package struct DecimalNumber: Hashable, Sendable {
  package let coefficient: Int64
  package let scale: Int

  /// How many digits a number may have before and after its point together.
  package static let maximumDigits = 18

  /// `scale` lies within 0…18 and the coefficient has at most 18 digits.
  package init(coefficient: Int64, scale: Int = 0) {
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    self.coefficient = coefficient
    self.scale = scale
  }
}
