/// Makes lines of the bytes that come out of a pipe or a file.
///
/// A line ends with LF or CR LF. Bytes that are not UTF-8, and NUL, become U+FFFD; a byte order mark
/// before the first line goes. Of a line without end no more than `longest` bytes are kept.
struct LineBuffer {
  /// No answer is as long as this; what goes beyond it is passed over.
  static let longest = 1 << 16

  private var line: [UInt8] = []
  private var rest: ArraySlice<UInt8> = []
  private var isFirst = true

  /// Whether there are bytes since the last line.
  var isEmpty: Bool { line.isEmpty && rest.isEmpty }

  mutating func append(_ bytes: some Sequence<UInt8>) {
    rest += bytes
  }

  /// The next whole line, if there is one.
  mutating func next() -> String? {
    guard let end = rest.firstIndex(of: 0x0A) else {
      keep(rest)
      rest = []
      return nil
    }
    keep(rest[..<end])
    rest = rest[(end + 1)...]
    return finish()
  }

  /// What stands since the last line, as a line: at the end of the file, or when time is up.
  mutating func finish() -> String {
    defer {
      line = []
      isFirst = false
    }
    var bytes = line[...]
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.last == 0x0D { bytes = bytes.dropLast() }
    // 0xFF is no UTF-8 either.
    return String(decoding: bytes.lazy.map { $0 == 0 ? 0xFF : $0 }, as: UTF8.self)
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    line += bytes.prefix(max(0, LineBuffer.longest - line.count))
  }
}
