/// Fills lines with words, greedily, as a typesetter's apprentice does.
///
/// Lines are `first` columns wide, then `rest`. A word goes whole to the next line when it doesn't
/// fit; one that fits in no line is cut, in an address after a slash or the like. Ideographs may part
/// anywhere. No line ends with a space.
struct Wrapping {
  private let first: Int
  private let rest: Int
  private var lines: [[Glyph]] = []
  private var line: [Glyph] = []
  private var used = 0

  /// The lines of a text. There is always one, though it be empty.
  static func lines(of text: StyledText, first: Int, rest: Int) -> [StyledText] {
    if text.lineWidth.map({ $0 <= first }) == true { return [text] }
    var wrapping = Wrapping(first: max(1, first), rest: max(1, rest))
    for (index, words) in text.glyphs.split(
      omittingEmptySubsequences: false, whereSeparator: \.breaksLine
    ).enumerated() {
      if index > 0 { wrapping.endLine() }
      for word in words.split(whereSeparator: \.isSpace) { wrapping.add(word) }
    }
    wrapping.endLine()
    return wrapping.lines.map { StyledText(glyphs: $0) }
  }

  private init(first: Int, rest: Int) {
    self.first = first
    self.rest = rest
  }

  private var room: Int { (lines.isEmpty ? first : rest) - used }

  private mutating func endLine() {
    lines.append(line)
    line = []
    used = 0
  }

  private mutating func add(_ word: ArraySlice<Glyph>) {
    var start = word.startIndex
    for end in word.indices.dropFirst() where Wrapping.mayPart(word[end - 1], word[end]) {
      place(word[start..<end], isWordStart: start == word.startIndex)
      start = end
    }
    place(word[start...], isWordStart: start == word.startIndex)
  }

  /// Between ideographs a line may end, but not before punctuation.
  private static func mayPart(_ before: Glyph, _ after: Glyph) -> Bool {
    before.width == 2 && after.width == 2 && after.character.isLetter
  }

  private mutating func place(_ piece: ArraySlice<Glyph>, isWordStart: Bool) {
    let space = isWordStart && !line.isEmpty ? 1 : 0
    let width = piece.width
    if width + space <= room {
      if space == 1 { put(Glyph(character: " ", role: spaceRole(before: piece), width: 1)) }
      return piece.forEach { put($0) }
    }
    if !line.isEmpty || width <= rest { endLine() }
    if width <= room { piece.forEach { put($0) } } else { cut(piece) }
  }

  private mutating func put(_ glyph: Glyph) {
    line.append(glyph)
    used += glyph.width
  }

  /// A space between two words of one role is of that role; else it is plain.
  private func spaceRole(before piece: ArraySlice<Glyph>) -> Role {
    guard let next = piece.first?.role, line.last?.role == next else { return .plain }
    return next
  }

  /// A word wider than a line, line by line.
  private mutating func cut(_ word: ArraySlice<Glyph>) {
    var remaining = word
    while remaining.isWider(than: room) {
      let head = fittingHead(of: remaining)
      head.forEach { put($0) }
      remaining = remaining[head.endIndex...]
      endLine()
    }
    remaining.forEach { put($0) }
  }

  /// As much of a word as the line holds, at least one glyph; up to the last good place to part if
  /// that fills half of the line.
  private func fittingHead(of word: ArraySlice<Glyph>) -> ArraySlice<Glyph> {
    var end = word.startIndex
    var width = 0
    var best = word.startIndex
    var bestWidth = 0
    while end < word.endIndex, width + word[end].width <= max(room, word[word.startIndex].width) {
      width += word[end].width
      end += 1
      if word[end - 1].endsPart { (best, bestWidth) = (end, width) }
    }
    return word[..<(bestWidth * 2 >= width ? best : end)]
  }
}

extension StyledText {
  /// The columns of a text that is a line as it stands, which most cells of tables are: of one role,
  /// in Latin letters, with single spaces between its words. Nil for any other.
  var lineWidth: Int? {
    guard let text = runs.first?.text else { return 0 }
    guard runs.count == 1, let width = text.latinWidth else { return nil }
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte == UInt8(ascii: " "), previous == byte { return nil }
      previous = byte
    }
    return previous == UInt8(ascii: " ") ? nil : width
  }
}
