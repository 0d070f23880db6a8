import Typesetting

/// A line of a source file as it can be shown: everything hidden made visible, tabs as spaces, and
/// for each place in the bytes the column where it appears.
struct ShownLine {
  /// The line as it is shown, cut where it is too long.
  let text: String
  /// For each byte of the stretch that was looked at, and its end, the column where it begins.
  private let columns: [Int]
  /// The columns that are shown.
  private let window: Range<Int>
  /// How many bytes of the line stand before the stretch that was looked at.
  private let skipped: Int
  private let isCutBefore: Bool

  static let tabWidth = 4

  /// - Parameters:
  ///   - width: the most columns that the line may take.
  ///   - place: the byte that must be in sight, counted from the start of the line.
  init(_ line: ArraySlice<UInt8>, width: Int, around place: Int) {
    let width = max(20, width)
    let bytes = ShownLine.stretch(of: line, around: place, reach: 8 * width)
    skipped = bytes.startIndex - line.startIndex
    var columns: [Int] = []
    var pieces: [(text: String, column: Int, width: Int)] = []
    var column = 0
    for (piece, count) in ShownLine.pieces(of: bytes) {
      let text = piece == "\t" ? String(repeating: " ", count: ShownLine.tabWidth) : piece.visible
      columns += Array(repeating: column, count: count)
      pieces.append((text, column, text.displayWidth))
      column += text.displayWidth
    }
    columns.append(column)
    let focus = columns[min(max(0, place - skipped), columns.count - 1)]
    let window = ShownLine.window(of: column, width: width, around: focus)
    isCutBefore = window.lowerBound > 0 || skipped > 0
    let isCutAfter = window.upperBound < column || bytes.endIndex < line.endIndex
    let inside = pieces.filter {
      $0.column >= window.lowerBound && $0.column + $0.width <= window.upperBound
    }
    text =
      (isCutBefore ? "…" : "") + inside.map(\.text).joined() + (isCutAfter ? "…" : "")
    self.columns = columns
    self.window = window
  }

  /// The column, from 0, at which a byte of the line is shown.
  func column(of offset: Int) -> Int {
    let column = columns[min(max(0, offset - skipped), columns.count - 1)]
    let cut = isCutBefore ? 1 - window.lowerBound : 0
    return max(0, min(column, window.upperBound) + cut)
  }

  /// The part of a very long line that is looked at: some way to both sides of a place, cut between
  /// characters.
  private static func stretch(
    of line: ArraySlice<UInt8>, around place: Int, reach: Int
  ) -> ArraySlice<UInt8> {
    guard line.count > 2 * reach else { return line }
    let center = line.startIndex + min(max(0, place), line.count)
    let start = max(line.startIndex, center - reach)
    let end = min(line.endIndex, center + reach)
    let isInside = { (index: Int) in index < line.endIndex && line[index] & 0xC0 == 0x80 }
    let first = (start..<min(start + 4, end)).first { !isInside($0) } ?? start
    let last = (max(end - 3, first)...end).last { !isInside($0) } ?? end
    return line[first..<last]
  }

  /// The part of a long line that is shown.
  private static func window(of total: Int, width: Int, around column: Int) -> Range<Int> {
    guard total > width else { return 0..<max(1, total) }
    // Room for the marks of both cuts.
    let room = width - 2
    let start = max(0, min(column - room / 3, total - room))
    return start..<min(total, start + room)
  }

  /// The characters of a line with the bytes that each takes; bytes that are not UTF-8 are one
  /// U+FFFD each.
  private static func pieces(of bytes: ArraySlice<UInt8>) -> [(String, Int)] {
    if let text = String(validating: bytes, as: UTF8.self) {
      return text.map { (String($0), $0.utf8.count) }
    }
    var pieces: [(String, Int)] = []
    var rest = bytes
    while let first = rest.first {
      let length = (1...4).first { String(validating: rest.prefix($0), as: UTF8.self) != nil }
      let text = length.flatMap { String(validating: rest.prefix($0), as: UTF8.self) }
      pieces.append(
        (text ?? (first < 0x80 ? String(UnicodeScalar(first)) : "\u{FFFD}"), length ?? 1))
      rest = rest.dropFirst(length ?? 1)
    }
    return pieces
  }
}
