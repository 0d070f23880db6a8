/// Looking along a text for the bytes that end a scan, eight at a time.
extension SourceBytes {
  /// Eight bytes, the first one lowest.
  private func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: load(UInt64.self, at: index))
  }

  /// The first of eight bytes, from 1 to 8 of them; the others are 0.
  func word(at index: Int, count: Int) -> UInt64 {
    word(at: index) & (UInt64.max &>> UInt64(64 - 8 * count))
  }

  /// Whether all of eight bytes are ASCII.
  static func isASCII(_ word: UInt64) -> Bool { word & highBits == 0 }

  /// The index of the next line feed at or after `index`, at most `count`.
  func lineFeed(from index: Int) -> Int {
    var index = index
    while true {
      let hits = Self.matches(word(at: index), Byte.lineFeed)
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
  }

  /// The index of the next line feed, colon or `#`; an asterisk may be taken for one of them.
  func textStop(from index: Int) -> Int {
    var index = index
    while true {
      let word = word(at: index)
      // A line feed and a colon differ in two bits, an asterisk in one of those.
      let hits =
        Self.matches(word & (Self.ones &* 0xCF), Byte.lineFeed) | Self.matches(word, Byte.hash)
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
  }

  /// The index of the next line feed or of one of two other bytes.
  func lineFeed(or first: UInt8, _ second: UInt8, from index: Int) -> Int {
    var index = index
    while true {
      let word = word(at: index)
      let hits =
        Self.matches(word, Byte.lineFeed) | Self.matches(word, first) | Self.matches(word, second)
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of the first byte equal to `byte` is the lowest bit set; none is, where none is.
  private static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & highBits
  }
}
