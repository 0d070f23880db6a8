/// Random identifiers as RFC 9562 has them (UUID, version 4).
enum RandomID {
  static func text() -> String {
    let high = UInt64.random(in: .min ... .max) & ~0xF000 | 0x4000
    let low = UInt64.random(in: .min ... .max) & ~(0b11 << 62) | (0b10 << 62)
    let digits = hexadecimal(high) + hexadecimal(low)
    let ends = [8, 12, 16, 20, 32]
    return zip([0] + ends, ends).map { digits.prefix($1).dropFirst($0) }.joined(separator: "-")
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
