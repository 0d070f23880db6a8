import Diagnostics

/// The lines of a file as repairs need them: around one place, without a table of all of them.
struct SourceLines {
  let bytes: [UInt8]

  init(_ file: SourceFile) {
    bytes = file.bytes
  }

  /// The start of the line that holds an offset.
  func start(of offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: Byte.lineFeed).map { $0 + 1 } ?? 0
  }

  /// The start of the line after the one that holds an offset.
  func end(of offset: Int) -> Int {
    bytes[offset...].firstIndex(of: Byte.lineFeed).map { $0 + 1 } ?? bytes.count
  }

  /// How many spaces begin the next line that is not blank.
  func nextIndentation(after offset: Int) -> Int? {
    var start = end(of: offset)
    while start < bytes.count {
      let index = bytes[start...].firstIndex { $0 != Byte.space } ?? bytes.count
      if index < bytes.count, bytes[index] != Byte.lineFeed, bytes[index] != Byte.carriageReturn {
        return index - start
      }
      start = end(of: index)
    }
    return nil
  }

  /// The byte at an offset, or a line feed outside the file.
  subscript(offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : Byte.lineFeed
  }
}
