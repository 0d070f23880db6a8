import Typesetting

/// The lines of one file that a finding speaks of, with the places underlined.
///
/// ```
///    |
/// 39 |         correct: true
///    |         ------------- the first correct choice
/// 40 |       - text: Catorce en total
/// 41 |         correct: true
///    |         ^^^^^^^^^^^^^ the second
/// ```
struct Snippet {
  /// A place to underline.
  struct Mark {
    let span: Span
    let text: String
    let isPrimary: Bool

    init(_ label: Label, isPrimary: Bool) {
      span = label.span
      text = label.text
      self.isPrimary = isPrimary
    }
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

  /// - Parameter columns: those that there are in all.
  func drawn(columns: Int) -> [StyledText] {
    let byLine = Dictionary(grouping: marks) { lines.line(at: $0.span.start) }
    let numbers = byLine.keys.sorted()
    let gutter = Gutter(upTo: numbers.last ?? 1)
    var drawn = [gutter.text()]
    var previous: Int?
    for number in numbers {
      if let previous, number == previous + 2 {
        drawn += line(number - 1, [], gutter, columns)
      } else if let previous, number > previous + 2 {
        drawn.append(StyledText("…", .muted))
      }
      drawn += line(number, byLine[number] ?? [], gutter, columns)
      previous = number
    }
    return drawn
  }

  private func line(
    _ number: Int, _ marks: [Mark], _ gutter: Gutter, _ columns: Int
  ) -> [StyledText] {
    let content = lines.content(ofLine: number)
    let focus = (marks.first(where: \.isPrimary) ?? marks.first)?.span.start ?? content.start
    let width = columns - gutter.columns
    let shown = ShownLine(
      file.bytes[content.range], width: width, around: focus - content.start)
    let text = gutter.text(number) + StyledText(" " + shown.text)
    return [text.withoutTrailingSpaces]
      + marks.flatMap { mark in
        underline(mark, under: shown, from: content, width).map { gutter.text() + $0 }
      }
  }

  /// The line of signs under a place with its label behind it; the label goes below where there is
  /// no room for it.
  private func underline(
    _ mark: Mark, under line: ShownLine, from content: Span, _ width: Int
  ) -> [StyledText] {
    let start = line.column(of: mark.span.start - content.start)
    let end = line.column(of: min(mark.span.end, content.end) - content.start)
    let signs = String(repeating: mark.isPrimary ? "^" : "-", count: max(1, end - start))
    let role = mark.isPrimary ? role : .note
    let margin = StyledText(String(repeating: " ", count: start + 1))
    guard !mark.text.isEmpty else { return [margin + StyledText(signs, role)] }
    if start + signs.count + 1 + mark.text.displayWidth <= width {
      return [margin + StyledText("\(signs) \(mark.text)", role)]
    }
    let indent = max(1, min(start + 1, width - mark.text.displayWidth))
    let label = Typesetter(columns: width - indent)
      .lines(of: [.paragraph(StyledText(mark.text, role))])
    return [margin + StyledText(signs, role)]
      + label.map { StyledText(String(repeating: " ", count: indent)) + $0 }
  }
}
