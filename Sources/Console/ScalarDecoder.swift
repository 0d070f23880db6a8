/// Makes scalars of UTF-8 that arrives byte by byte.
struct ScalarDecoder {
  private var bytes: [UInt8] = []

  /// Whether a scalar has begun and not ended.
  var isInside: Bool { !bytes.isEmpty }

  /// Takes a byte.
  ///
  /// - Returns: the scalars that are complete by it; U+FFFD for what is no UTF-8.
  mutating func feed(_ byte: UInt8) -> [Unicode.Scalar] {
    if bytes.isEmpty, byte < 0x80 { return [Unicode.Scalar(byte)] }
    bytes.append(byte)
    let decoded = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    if isPrefix(bytes) { return [] }
    // The last byte may begin another scalar, after one that broke off.
    if bytes.count > 1, isPrefix([byte]) {
      bytes = [byte]
      return ["\u{FFFD}"]
    }
    bytes = []
    return decoded
  }

  /// Whether these bytes could become one scalar with more bytes.
  private func isPrefix(_ bytes: [UInt8]) -> Bool {
    let length =
      switch bytes[0] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    return bytes.count < length && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }
}
