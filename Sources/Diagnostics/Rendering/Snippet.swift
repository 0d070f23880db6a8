import Typesetting

/// The lines of one file that a finding speaks of, with the places underlined.
///
/// ```
///    |
/// 39 |         correct: true
///    |         ------------- the first correct choice
/// 41 |         correct: true
///    |         ^^^^^^^^^^^^^ the second
/// ```
struct Snippet {
  /// A place to underline.
  struct Mark {
    let span: Span
    let text: String
    let isPrimary: Bool
  }

  private let file: SourceFile
  private let lines: LineTable
  private let marks: [Mark]
  private let role: Role

  init(_ source: (file: SourceFile, lines: LineTable), _ marks: [Mark], _ role: Role) {
    file = source.file
    lines = source.lines
    self.marks = marks.sorted { $0.span < $1.span }
    self.role = role
  }

  /// How many columns the largest line number takes.
  var gutterWidth: Int {
    String(marks.map { lines.line(at: $0.span.start) }.max() ?? 1).count
  }

  /// - Parameters:
  ///   - gutter: the columns for line numbers.
  ///   - columns: those that there are in all.
  func drawn(gutter: Int, columns: Int) -> [StyledText] {
    var drawn = [Snippet.gutter("", gutter)]
    var previous: Int?
    let byLine = Dictionary(grouping: marks) { lines.line(at: $0.span.start) }
    for number in byLine.keys.sorted() {
      if let previous, number > previous + 1 {
        drawn.append(StyledText("…", .muted))
      }
      drawn += line(number, byLine[number] ?? [], gutter, columns)
      previous = number
    }
    return drawn
  }

  private func line(
    _ number: Int, _ marks: [Mark], _ gutter: Int, _ columns: Int
  ) -> [StyledText] {
    let content = lines.content(ofLine: number)
    let focus = (marks.first(where: \.isPrimary) ?? marks.first)?.span.start ?? content.start
    let shown = ShownLine(
      file.bytes[content.range], width: columns - gutter - 3, around: focus - content.start)
    let text = Snippet.gutter(String(number), gutter) + StyledText(" " + shown.text)
    return [text.withoutTrailingSpaces]
      + marks.map { underline($0, under: shown, from: content, gutter) }
  }

  private func underline(
    _ mark: Mark, under line: ShownLine, from content: Span, _ gutter: Int
  ) -> StyledText {
    let start = line.column(of: mark.span.start - content.start)
    let end = line.column(of: min(mark.span.end, content.end) - content.start)
    let sign = mark.isPrimary ? "^" : "-"
    let underline = String(repeating: sign, count: max(1, end - start))
    let label = mark.text.isEmpty ? underline : "\(underline) \(mark.text)"
    return Snippet.gutter("", gutter) + StyledText(String(repeating: " ", count: start + 1))
      + StyledText(label, mark.isPrimary ? role : .note)
  }

  private static func gutter(_ number: String, _ width: Int) -> StyledText {
    let padding = String(repeating: " ", count: max(0, width - number.count))
    return StyledText("\(padding)\(number) |", .muted)
  }
}
