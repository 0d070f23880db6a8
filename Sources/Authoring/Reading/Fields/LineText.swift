/// Texts on one line: something to see, and no white space but single spaces, none at the ends.
extension [UInt8] {
  /// Whether a range holds such a text.
  func isLine(_ range: Range<Int>) -> Bool {
    withUnsafeBufferPointer { bytes in
      guard let last = range.last, bytes[range.lowerBound] > 0x20, bytes[last] > 0x20,
        range.contains(where: { bytes[$0].isGraphic })
      else { return false }
      var index = range.lowerBound
      // The last byte is no space, so that there is always one after it to look at.
      while index + 8 < range.upperBound {
        guard EightBytes(bytes, from: index).areInLine else { return false }
        index += 8
      }
      for index in index..<last where bytes[index] <= 0x20 {
        if bytes[index] != 0x20 || bytes[index + 1] == 0x20 { return false }
      }
      return true
    }
  }

  /// The text of a range, which is UTF-8, on one line: runs of spaces, tabs and line ends as one
  /// space, none at the ends.
  func collapsed(_ range: Range<Int>) -> String {
    withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count) { line in
        let count = Self.collapse(bytes, range, into: line)
        return String(copying: UTF8Span(unchecked: line.span.extracting(first: count)))
      }
    }
  }

  /// Writes the same text; gives how many bytes it has.
  private static func collapse(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    into line: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var isAfterSpace = true
    var index = range.lowerBound
    while index < range.upperBound {
      if !isAfterSpace, index + 8 < range.upperBound {
        let next = EightBytes(bytes, from: index)
        if next.areInLine {
          next.write(to: line, at: count)
          count += 8
          index += 8
          isAfterSpace = bytes[index - 1] == 0x20
          continue
        }
      }
      let isSpace = bytes[index] <= 0x20
      // Written over by the next byte where it is one space too many.
      line[count] = isSpace ? 0x20 : bytes[index]
      count += isSpace && isAfterSpace ? 0 : 1
      index += 1
      isAfterSpace = isSpace
    }
    return isAfterSpace && count > 0 ? count - 1 : count
  }
}

/// Eight bytes of a text, looked at together, with the one after them.
private struct EightBytes {
  private let word: UInt64
  private let next: UInt64

  init(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) {
    let bytes = UnsafeRawBufferPointer(bytes)
    word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    next = bytes.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
  }

  /// Whether they hold no white space but spaces, none of them before another.
  ///
  /// The tests are exact for each byte: no carry goes from one to the next (Warren, "Hacker's
  /// Delight", section 6-1).
  var areInLine: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = ones &* 0x7F
    let isPrintable = ((word & low) &+ ones &* 0x60) | word
    let isNoSpace = ((word ^ ones &* 0x20) & low &+ low) | word
    let isNoSpaceAfter = ((next ^ ones &* 0x20) & low &+ low) | next
    return isPrintable & (isNoSpace | isNoSpaceAfter) & ~low == ~low
  }

  func write(to line: UnsafeMutableBufferPointer<UInt8>, at index: Int) {
    UnsafeMutableRawBufferPointer(line).storeBytes(of: word, toByteOffset: index, as: UInt64.self)
  }
}

extension String {
  /// On one line: runs of spaces, tabs and line ends as one space, none at the ends.
  var collapsed: String {
    let bytes = Array(utf8)
    return bytes.collapsed(bytes.indices)
  }
}
