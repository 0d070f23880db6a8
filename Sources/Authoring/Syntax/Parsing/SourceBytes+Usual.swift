/// Text as most of it is: printable ASCII, line feeds and the letters from U+00C0 to U+00FF.
extension SourceBytes {
  private static let stride = 32

  /// The index of the next character that is not usual, at or after the one at `index`; where there
  /// is none, the end of the file or the place after it.
  func unusual(from index: Int) -> Int {
    var index = index
    while true {
      while isUsualStride(index) {
        index += Self.stride
        if self[index - 1] == Self.letterLead { index += 1 }
      }
      let end = index + Self.stride
      while index < end {
        let length = usualLength(at: index)
        if length == 0 || index >= count { return index }
        index += length
      }
    }
  }

  /// How many bytes the usual character at `index` has; 0 where it is another.
  private func usualLength(at index: Int) -> Int {
    let byte = self[index]
    if byte == Self.letterLead { return Self.continues(self[index + 1]) ? 2 : 0 }
    return byte.isGraphic || byte == Byte.space || byte == Byte.lineFeed ? 1 : 0
  }

  /// Whether all of a stride is usual that begins with a character; its last letter may go on
  /// after it.
  private func isUsualStride(_ start: Int) -> Bool {
    // A byte is asked for by the one before it, and before the first there is none here.
    if Self.continues(self[start]) { return false }
    let first = Self.unusual(block(at: start), before: block(at: start + 1))
    let second = Self.unusual(block(at: start + 16), before: block(at: start + 17))
    let halves = unsafeBitCast(first | second, to: SIMD2<UInt64>.self)
    return Self.isASCII(halves[0] | halves[1])
  }

  private func block(at index: Int) -> SIMD16<UInt8> {
    load(SIMD16<UInt8>.self, at: index)
  }

  /// The high bit of each byte that is not usual; `next` are the bytes one further on.
  ///
  /// Tests in arithmetic, for the compiler takes comparisons of vectors apart: a sum of seven bits
  /// carries into the eighth where they are large enough (Warren, "Hacker's Delight", section 6-1).
  @inline(__always)
  private static func unusual(
    _ bytes: SIMD16<UInt8>, before next: SIMD16<UInt8>
  ) -> SIMD16<UInt8> {
    let low = bytes & 0x7F
    let isPrintable = (low &+ 0x60) | bytes
    let isDelete = (low &+ 0x01) & ~bytes
    let feed = bytes ^ 0x0A
    let isNoFeed = ((feed & 0x7F) &+ 0x7F) | feed
    let isLead = bytes & (bytes &+ bytes)
    let letter = bytes ^ 0xC3
    let isNoLetter = ((letter & 0x7F) &+ 0x7F) | letter
    let isContinued = next & ~(next &+ next)
    let isBroken = ~(isNoLetter ^ isContinued)
    return (~isPrintable & isNoFeed) | isDelete | (isLead & isNoLetter) | isBroken
  }

  /// The first byte of letters from U+00C0 to U+00FF.
  private static let letterLead: UInt8 = 0xC3

  private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
