extension DecimalNumber {
  /// Reads the notation of module files and records: an optional sign, digits, and at most one
  /// point with digits on both sides of it (`4800.5`, `-0.25`).
  ///
  /// Anything else gives nil: grouping, a comma, an exponent, spaces, more digits than fit.
  package init?(notation: String) {
    var digits = Substring(notation)
    let isNegative = digits.hasPrefix("-")
    if isNegative || digits.hasPrefix("+") { digits.removeFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy(Self.isDigits) else { return nil }
    self.init(
      whole: parts[0], fraction: parts.count == 2 ? parts[1] : "", isNegative: isNegative)
  }

  /// The notation of module files: `4800.5`.
  package var notation: String {
    let digits = String(coefficient.magnitude)
    let sign = coefficient < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }

  /// Puts a number together from its ASCII digits, or gives nil where they are too many; zeros at
  /// either end don't count.
  init?(whole: Substring, fraction: Substring, isNegative: Bool) {
    let whole = whole.drop { $0 == "0" }
    let fraction = fraction.prefix(fraction.count - Self.trailingZeros(of: fraction))
    guard fraction.count <= Self.maximumDigits else { return nil }
    let significant = (whole + fraction).drop { $0 == "0" }
    guard significant.count <= Self.maximumDigits else { return nil }
    guard let magnitude = Int64("0" + significant) else { return nil }
    self.init(coefficient: isNegative ? -magnitude : magnitude, scale: fraction.count)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  private static func trailingZeros(of digits: Substring) -> Int {
    digits.reversed().prefix { $0 == "0" }.count
  }
}
