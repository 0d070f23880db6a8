import Typesetting

/// The ways on that Tab offers, as lines under the prompt.
struct CandidateList {
  /// More than these would push the question off the screen.
  private static let most = 60

  let candidates: [String]

  /// In columns, down and then across; one sentence for a screen reader.
  func blocks(for typesetter: Typesetter) -> [Block] {
    let shown = candidates.prefix(CandidateList.most)
    let rest: [String] = candidates.count > shown.count ? ["…"] : []
    let words = (shown + rest).map(\.visible)
    if typesetter.isPlain { return [.paragraph(StyledText(words.joined(separator: ", ")))] }
    let width = (words.map(\.displayWidth).max() ?? 0) + 2
    let across = max(1, typesetter.textColumns / width)
    let down = (words.count + across - 1) / across
    return (0..<down).map { row in
      let cells = stride(from: row, to: words.count, by: down).map { words[$0] }
      return .verbatim(
        cells.reduce(into: StyledText()) { line, cell in
          line.append(cell + String(repeating: " ", count: width - cell.displayWidth), .muted)
        })
    }
  }
}
