/// Breaks a text into lines at its spaces.
struct WordWrapping {
  private let bytes: [UInt8]

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The lines of a text, at most `width` columns long where its words allow.
  ///
  /// No line after the first begins with a dash and a space, which would make it an item of a list.
  static func lines(of text: String, width: Int) -> [String] {
    let wrapping = WordWrapping(text)
    return wrapping.lines(width: width).map {
      String(decoding: wrapping.bytes[$0], as: UTF8.self)
    }
  }

  /// Whether a text can be broken into lines at all.
  static func canBreak(_ text: String) -> Bool {
    WordWrapping(text).lines(width: 0).count > 1
  }

  private func lines(width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var columns = 0
    for word in words() {
      let wordColumns = self.columns(of: word)
      let fits = columns + 1 + wordColumns <= width
      if let line = lines.last, fits, !isDash(line) || line.count > 1 {
        lines[lines.count - 1] = line.lowerBound..<word.upperBound
        columns += 1 + wordColumns
      } else {
        lines.append(word)
        columns = wordColumns
      }
    }
    return lines
  }

  /// How many scalars there are in a range.
  private func columns(of range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  /// What has to stay on one line: words, each with the dashes after it. Where there are several
  /// spaces in a row, they stay.
  private func words() -> [Range<Int>] {
    parts().reduce(into: []) { words, part in
      if let last = words.last, isDash(part), !isDash(last) {
        words[words.count - 1] = last.lowerBound..<part.upperBound
      } else {
        words.append(part)
      }
    }
  }

  /// What stands between single spaces.
  private func parts() -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == Byte.space && index > start {
      guard index + 1 < bytes.count, !isBlank(index - 1), !isBlank(index + 1), !joins(index + 1)
      else { continue }
      parts.append(start..<index)
      start = index + 1
    }
    return start < bytes.count ? parts + [start..<bytes.count] : parts
  }

  private func isBlank(_ index: Int) -> Bool {
    bytes[index] == Byte.space || bytes[index] == Byte.tab
  }

  /// Whether an accent or the like stands at an index, which belongs to the space before it.
  private func joins(_ index: Int) -> Bool {
    // There is none before U+0300.
    guard bytes[index] >= 0xCC else { return false }
    let text = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
    return text.unicodeScalars.first?.properties.isGraphemeExtend == true
  }

  /// Whether a word is a dash, or would begin an item of a list.
  private func isDash(_ word: Range<Int>) -> Bool {
    bytes[word.lowerBound] == Byte.dash
      && (word.count == 1 || bytes[word.lowerBound + 1] == Byte.space)
  }
}
