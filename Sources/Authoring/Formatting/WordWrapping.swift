/// Breaks a text into lines at its spaces.
enum WordWrapping {
  /// The lines of a text, at most `width` columns long where its words allow.
  ///
  /// No line after the first begins with a dash and a space, which would make it an item of a list.
  /// `hanging` says how much deeper than the first line the others stand.
  static func lines(of text: String, width: Int, hanging: Int = 0) -> [String] {
    var lines: [String] = []
    var line = Substring()
    var columns = 0
    for word in words(of: text) {
      let wordColumns = word.unicodeScalars.count
      let room = lines.isEmpty ? width : width - hanging
      let fits = columns + 1 + wordColumns <= room
      if columns == 0 {
        line = word
        columns = wordColumns
      } else if line != "-", fits {
        line = text[line.startIndex..<word.endIndex]
        columns += 1 + wordColumns
      } else {
        lines.append(String(line))
        line = word
        columns = wordColumns
      }
    }
    return columns == 0 ? lines : lines + [String(line)]
  }

  /// Whether a text can be broken into lines at all.
  static func canBreak(_ text: String) -> Bool {
    lines(of: text, width: 0).count > 1
  }

  /// What has to stay on one line: words, each with the dashes after it. Where there are several
  /// spaces in a row, they stay.
  private static func words(of text: String) -> [Substring] {
    parts(of: text).reduce(into: []) { words, part in
      if let last = words.last, isDash(part), !isDash(last) {
        words[words.count - 1] = text[last.startIndex..<part.endIndex]
      } else {
        words.append(part)
      }
    }
  }

  /// The parts of a text between single spaces.
  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var index = start
    while let space = text[index...].firstIndex(of: " ") {
      index = text.index(after: space)
      guard space > start, index < text.endIndex, !isBlank(text[index]),
        !isBlank(text[text.index(before: space)])
      else { continue }
      parts.append(text[start..<space])
      start = index
    }
    return start < text.endIndex ? parts + [text[start...]] : parts
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }

  private static func isDash(_ word: Substring) -> Bool {
    word == "-" || word.utf8.starts(with: "- ".utf8)
  }
}
