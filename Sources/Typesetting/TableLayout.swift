/// Lays a table out in columns where it fits, and as `title: value` lines where it doesn't.
struct TableLayout {
  private static let gap = 2
  /// Below this a column of words can't be read.
  private static let narrowest = 12

  let table: TextTable
  let columns: Int
  let isPlain: Bool

  func lines() -> [StyledText] {
    guard !isPlain || !table.hasHeader, let widths else { return stackedLines() }
    return header(widths) + table.rows.indices.flatMap { rowLines($0, widths) }
  }

  /// The columns' widths, or nil where even the shrunk ones don't fit.
  private var widths: [Int]? {
    let natural = table.columns.indices.map { column in
      table.rows.indices.reduce(table.columns[column].title.visible.displayWidth) {
        max($0, table.cell($1, column).mapText(\.visible).displayWidth)
      }
    }
    let room = columns - table.indent - TableLayout.gap * max(0, table.columns.count - 1)
    return shrink(natural, to: room)
  }

  /// Takes from the widest column of words, again and again, what the line lacks.
  private func shrink(_ natural: [Int], to room: Int) -> [Int]? {
    var widths = natural
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let shrinkable = widths.indices.filter {
        table.columns[$0].alignment == .leading && widths[$0] > TableLayout.narrowest
      }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func header(_ widths: [Int]) -> [StyledText] {
    guard table.hasHeader else { return [] }
    let titles = table.columns.map { StyledText($0.title, .muted) }
    let rules = widths.map { StyledText(String(repeating: "─", count: $0), .muted) }
    return gridLines(titles, widths) + gridLines(rules, widths)
  }

  private func rowLines(_ row: Int, _ widths: [Int]) -> [StyledText] {
    gridLines(table.columns.indices.map { table.cell(row, $0) }, widths)
  }

  /// The lines of one row: as many as its tallest cell has.
  private func gridLines(_ cells: [StyledText], _ widths: [Int]) -> [StyledText] {
    if let line = plainLine(cells, widths) { return [line] }
    let wrapped = zip(cells, widths).map { Wrapping.lines(of: $0, first: $1, rest: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var result = StyledText(spaces(table.indent))
      for (column, cell) in wrapped.enumerated() {
        if column > 0 { result.append(spaces(TableLayout.gap)) }
        result.append(padded(line < cell.count ? cell[line] : StyledText(), widths[column], column))
      }
      return result.withoutTrailingSpaces
    }
  }

  /// The only line of a row whose cells are all plain and stand on one line, put together at once:
  /// long tables are made of such rows.
  private func plainLine(_ cells: [StyledText], _ widths: [Int]) -> StyledText? {
    var line = spaces(table.indent)
    for (column, cell) in cells.enumerated() {
      guard let width = cell.lineWidth, width <= widths[column] else { return nil }
      guard cell.isEmpty || cell.runs[0].role == .plain else { return nil }
      let padding = spaces(widths[column] - width)
      if column > 0 { line += spaces(TableLayout.gap) }
      switch table.columns[column].alignment {
      case .leading: line += cell.text + padding
      case .trailing: line += padding + cell.text
      }
    }
    return StyledText(line).withoutTrailingSpaces
  }

  private func padded(_ cell: StyledText, _ width: Int, _ column: Int) -> StyledText {
    let padding = StyledText(spaces(width - cell.displayWidth))
    switch table.columns[column].alignment {
    case .leading: return cell + padding
    case .trailing: return padding + cell
    }
  }

  // MARK: - One cell a line

  private func stackedLines() -> [StyledText] {
    table.rows.indices.flatMap { row in
      let lines = table.hasHeader ? labelled(row) : joined(row)
      return row > 0 && table.hasHeader ? [StyledText()] + lines : lines
    }
  }

  private func labelled(_ row: Int) -> [StyledText] {
    table.columns.indices.flatMap { column -> [StyledText] in
      let cell = table.cell(row, column)
      let title = table.columns[column].title
      guard !cell.isEmpty else { return [] }
      let label = title.isEmpty ? StyledText() : StyledText("\(title): ", .muted)
      return Paragraph(label + cell, indent: table.indent).lines(columns: columns, hanging: 2)
    }
  }

  /// A row without titles: its first cell, and the others behind it.
  private func joined(_ row: Int) -> [StyledText] {
    let cells = table.columns.indices.map { table.cell(row, $0) }.filter { !$0.isEmpty }
    let separator: StyledText = isPlain ? ", " : " · "
    guard let first = cells.first else { return [] }
    return Paragraph(
      cells.dropFirst().joined(separator: separator), lead: first + "  ", indent: table.indent
    ).lines(columns: columns)
  }
}

func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
