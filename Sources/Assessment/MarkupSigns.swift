/// Finds the bytes that mean something in markup, eight at a time.
enum MarkupSigns {
  /// The next line end, asterisk or backslash, or the end of the text.
  static func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let bytes = UnsafeRawPointer(text.baseAddress) else { return text.count }
    var index = start
    while index + 8 <= text.count {
      let next = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // A line end and an asterisk differ in one bit.
      let signs =
        places(of: UInt8(ascii: "\n"), in: next & 0xDFDF_DFDF_DFDF_DFDF)
        | places(of: UInt8(ascii: "\\"), in: next)
      if signs != 0 { return index + signs.littleEndian.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.count, !isSign(text[index]) { index += 1 }
    return min(index, text.count)
  }

  /// The high bit of each byte that is equal to `byte`, up to the first; what follows may be wrong.
  ///
  /// Mycroft's test for a zero byte in a word, as in Warren, "Hacker's Delight", section 6-1.
  @inline(__always)
  private static func places(of byte: UInt8, in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let zeroed = word ^ (ones &* UInt64(byte))
    return (zeroed &- ones) & ~zeroed & (ones << 7)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "\\")
  }
}
