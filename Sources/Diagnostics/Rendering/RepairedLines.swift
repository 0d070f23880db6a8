import Typesetting

/// The lines that a repair changes, as they are after it:
///
/// ```
///   |
/// 3 + title: "Art. II: ¿cuál?"
/// ```
struct RepairedLines {
  /// A repair that changes more lines than this is not drawn.
  private static let limit = 4
  /// A repair of longer lines is not drawn either.
  private static let byteLimit = 2_000

  private let first: Int
  private let lines: [ArraySlice<UInt8>]
  /// For each line the first byte that is new, to be kept in sight.
  private let places: [Int]

  /// Nil for a repair that would not fit on a screen, or leaves no line to show.
  init?(_ fix: Fix, _ source: (file: SourceFile, lines: LineTable)) {
    let span = fix.span
    first = source.lines.line(at: span.start)
    let last = source.lines.line(at: span.end)
    let whole = Span(
      source.lines.content(ofLine: first).start, source.lines.content(ofLine: last).end)
    let touches = whole.joined(with: span)
    guard touches == whole, whole.count <= Self.byteLimit else { return nil }
    let moved = Fix(
      fix.edits.map {
        Edit(Span($0.span.start - whole.start, $0.span.end - whole.start), $0.replacement)
      }, fix.confidence)
    let after = Fix.apply([moved], to: Array(source.file.bytes[whole.range])).bytes
    lines = after.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { $0.last == 0x0D ? $0.dropLast() : $0 }
    let place = span.start - whole.start
    places = lines.map { $0.startIndex <= place ? place - $0.startIndex : 0 }
    guard lines.count <= Self.limit, lines.contains(where: { !$0.isEmpty }) else { return nil }
  }

  func drawn(columns: Int) -> [StyledText] {
    let gutter = Gutter(upTo: first + lines.count - 1)
    let drawn = zip(lines, places).enumerated().map { index, line -> StyledText in
      let shown = ShownLine(line.0, width: columns - gutter.columns, around: line.1)
      return (gutter.text(first + index, sign: "+", .help) + StyledText(" " + shown.text))
        .withoutTrailingSpaces
    }
    return [gutter.text()] + drawn
  }
}
