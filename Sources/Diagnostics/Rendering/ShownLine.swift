import Typesetting

/// A line of a source file as it can be shown: everything hidden made visible, tabs as spaces, and
/// for each place in the bytes the column where it appears.
struct ShownLine {
  /// The line as it is shown, cut where it is too long.
  let text: String
  private let columns: [Int]
  private let window: Range<Int>

  static let tabWidth = 4

  /// - Parameters:
  ///   - width: the most columns that the line may take.
  ///   - place: the byte that must be in sight.
  init(_ bytes: ArraySlice<UInt8>, width: Int, around place: Int) {
    var columns: [Int] = []
    var pieces: [(text: String, column: Int, width: Int)] = []
    var column = 0
    for (piece, count) in ShownLine.pieces(of: bytes) {
      let text = piece == "\t" ? String(repeating: " ", count: ShownLine.tabWidth) : piece.visible
      let width = text.displayWidth
      columns += Array(repeating: column, count: count)
      pieces.append((text, column, width))
      column += width
    }
    columns.append(column)
    self.columns = columns
    window = ShownLine.window(
      of: column, width: max(20, width), around: columns[min(max(0, place), columns.count - 1)])
    let window = window
    let inside = pieces.filter {
      $0.column >= window.lowerBound && $0.column + $0.width <= window.upperBound
    }
    let start = window.lowerBound > 0 ? "…" : ""
    let end = window.upperBound < column ? "…" : ""
    text = start + inside.map(\.text).joined() + end
  }

  /// The column, from 0, at which a byte of the line is shown.
  func column(of offset: Int) -> Int {
    let column = columns[min(max(0, offset), columns.count - 1)]
    let cut = window.lowerBound > 0 ? 1 - window.lowerBound : 0
    return max(0, min(column, window.upperBound) + cut)
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
