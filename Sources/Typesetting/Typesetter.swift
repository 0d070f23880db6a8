/// Lays blocks out as lines of text for a given width: the one place where text meets columns.
///
/// Every line it gives is free of escapes and other hidden characters, and of spaces at its end.
package struct Typesetter: Hashable, Sendable {
  /// Beyond this, lines of prose are hard to read, however wide the window.
  package static let measure = 80

  /// The columns that there are.
  package let columns: Int
  /// Whether a screen reader reads the lines: no rules, and tables as sentences.
  package let isPlain: Bool

  /// - Parameter columns: the terminal's width; fewer than 10 are taken as 10.
  package init(columns: Int, isPlain: Bool = false) {
    self.columns = max(10, columns)
    self.isPlain = isPlain
  }

  /// The columns that prose uses.
  package var textColumns: Int { min(columns, Typesetter.measure) }

  package func lines(of blocks: [Block]) -> [StyledText] {
    var lines: [StyledText] = []
    var previousIsBlank = false
    for block in blocks {
      if block != .blank || !previousIsBlank { lines += self.lines(of: block) }
      previousIsBlank = block == .blank
    }
    return lines
  }

  private func lines(of block: Block) -> [StyledText] {
    switch block {
    case .paragraph(let paragraph): paragraph.lines(columns: textColumns)
    case .blank: [StyledText()]
    case .rule: isPlain ? [] : [StyledText(String(repeating: "─", count: textColumns), .muted)]
    case .table(let table): TableLayout(table: table, columns: columns, isPlain: isPlain).lines()
    case .verbatim(let line): [line.mapText(\.visible).withoutTrailingSpaces]
    }
  }
}
