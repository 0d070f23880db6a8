/// The bytes of a file while it is being parsed, with a line end and some padding after them.
///
/// The line end stops every scan along a line, so no scan has to ask for the end of the file; the
/// padding lets a stride of bytes be looked at together anywhere. Subscripts are checked in debug
/// builds.
struct SourceBytes {
  private static let padding = 40

  private let base: UnsafePointer<UInt8>
  /// How many bytes the file has; the line end that was added stands at this index.
  let count: Int

  /// Lends a padded copy of `bytes` to `body`.
  static func withPadded<Result>(_ bytes: [UInt8], _ body: (SourceBytes) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + padding) { buffer in
      _ = buffer.initialize(from: bytes)
      buffer[bytes.count...].initialize(repeating: 0)
      buffer[bytes.count] = Byte.lineFeed
      guard let base = buffer.baseAddress else { preconditionFailure("padding is never empty") }
      return body(SourceBytes(base: UnsafePointer(base), count: bytes.count))
    }
  }

  subscript(index: Int) -> UInt8 {
    assert(index >= 0 && index < count + Self.padding, "outside the file")
    return base[index]
  }

  /// As many bytes as a value has, the first one lowest.
  func load<Value: BitwiseCopyable>(_ type: Value.Type, at index: Int) -> Value {
    assert(index >= 0 && index + MemoryLayout<Value>.size <= count + Self.padding, "outside")
    return UnsafeRawPointer(base).loadUnaligned(fromByteOffset: index, as: type)
  }
}

extension SourceBytes {
  /// Whether a line ends at `index`: at LF, or at CR before LF.
  func endsLine(_ index: Int) -> Bool {
    let byte = self[index]
    return byte == Byte.lineFeed
      || (byte == Byte.carriageReturn && self[index + 1] == Byte.lineFeed)
  }

  /// Whether the byte at `index` is a space or a tab.
  func isBlank(_ index: Int) -> Bool {
    self[index] == Byte.space || self[index] == Byte.tab
  }

  /// Whether an indicator before `index` is one: a space, a tab or the end of the line follows.
  func isBlankOrEnd(_ index: Int) -> Bool {
    isBlank(index) || endsLine(index)
  }

  /// The first index at or after `index` that is not a space.
  func skipSpaces(_ index: Int) -> Int {
    var index = index
    while self[index] == Byte.space { index += 1 }
    return index
  }

  /// The first index at or after `index` that is neither space nor tab.
  func skipBlanks(_ index: Int) -> Int {
    var index = index
    while isBlank(index) { index += 1 }
    return index
  }

  /// Where a text that starts at `start` ends when the blanks (and a CR) before `end` are left out.
  func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    if end > start, self[end - 1] == Byte.carriageReturn, self[end] == Byte.lineFeed { end -= 1 }
    while end > start, isBlank(end - 1) { end -= 1 }
    return end
  }

  /// Where the line of `index` ends, without its line end.
  func lineEnd(from index: Int) -> Int {
    let feed = lineFeed(from: index)
    return feed > index && self[feed - 1] == Byte.carriageReturn ? feed - 1 : feed
  }

  /// Whether these bytes stand at `index`.
  func has(_ text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { wanted in
      index + wanted.count <= count && wanted.indices.allSatisfy { self[index + $0] == wanted[$0] }
    }
  }
}

/// The bytes that have a meaning in the syntax.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let backslash = UInt8(ascii: "\\")
  static let hash = UInt8(ascii: "#")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
  static let dash = UInt8(ascii: "-")
}
