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

  /// The column of the field whose value stands at an offset: after the dashes before its name.
  func fieldColumn(at offset: Int) -> Int {
    let start = start(of: offset)
    let field = bytes[start..<offset].firstIndex { $0 != Byte.space && $0 != Byte.dash }
    return (field ?? start) - start
  }

  /// The start of the spaces and tabs that end at an offset.
  func blanksStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] == Byte.space || bytes[start - 1] == Byte.tab { start -= 1 }
    return start
  }

  /// The end of the spaces and tabs that start at an offset.
  func blanksEnd(after offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] == Byte.space || bytes[end] == Byte.tab { end += 1 }
    return end
  }

  /// The byte at an offset, or a line feed outside the file.
  subscript(offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : Byte.lineFeed
  }

  /// Whether a text may begin at an offset: at the start of its line or after `:`, `-`, `[` or `,`.
  ///
  /// In `[a }` the brace follows something else; to quote it there would mend nothing.
  func opensText(at offset: Int) -> Bool {
    var index = offset - 1
    while self[index] == Byte.space || self[index] == Byte.tab { index -= 1 }
    switch self[index] {
    case Byte.lineFeed, Byte.colon, Byte.dash, Byte.comma, UInt8(ascii: "["): return true
    default: return false
    }
  }
}
