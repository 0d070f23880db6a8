import Diagnostics

/// What can be told of a place in a file by the line that it stands on.
struct LinePlaces {
  private let bytes: [UInt8]

  init(_ file: SourceFile) {
    bytes = file.bytes
  }

  /// How many bytes stand before a place on its line.
  func column(of offset: Int) -> Int {
    offset - start(of: offset)
  }

  /// Whether nothing but blanks stands before a place on its line.
  func beginsLine(_ offset: Int) -> Bool {
    isBlank(start(of: offset)..<offset)
  }

  /// Whether the line above the one of a place is blank; false on the first line.
  func followsBlankLine(_ offset: Int) -> Bool {
    let start = start(of: offset)
    guard start > 0, bytes[start - 1] == Byte.lineFeed else { return false }
    return isBlank(self.start(of: start - 1)..<start)
  }

  /// Whether there is no line end between two places.
  func areOnOneLine(_ first: Int, _ second: Int) -> Bool {
    first >= second || !bytes[first..<second].contains(Byte.lineFeed)
  }

  /// Whether there are only blanks and line ends in a range.
  func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy {
      $0 == Byte.space || $0 == Byte.lineFeed || $0 == Byte.carriageReturn || $0 == Byte.tab
    }
  }

  /// Where the line of a place starts, after a byte order mark.
  private func start(of offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != Byte.lineFeed { start -= 1 }
    return start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, offset) : start
  }
}
