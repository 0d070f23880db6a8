extension Paragraph {
  /// The fewest columns that text keeps beside its lead.
  private static let leastRoom = 12

  /// The lines of this paragraph.
  ///
  /// The lines after the first hang under the end of a short lead, two columns in after a long one.
  /// Where the lead leaves too little room beside it, it stands on a line of its own.
  ///
  /// - Parameter hanging: how far the lines after the first are moved in, where it isn't the lead
  ///   that says it.
  func lines(columns: Int, hanging: Int? = nil) -> [StyledText] {
    let lead = lead.mapText(\.visible)
    let leadWidth = lead.displayWidth
    let start = min(indent, columns / 3)
    let room = columns - start - leadWidth
    guard leadWidth == 0 || room >= min(Paragraph.leastRoom, columns / 2) else {
      let own = Wrapping.lines(of: lead, first: columns - start, rest: columns - start)
      let below = Wrapping.lines(of: text, first: columns - start - 2, rest: columns - start - 2)
      return own.map { moved($0, by: start) } + below.map { moved($0, by: start + 2) }
    }
    let hang = hanging ?? self.hanging ?? (leadWidth <= columns / 3 ? leadWidth : 2)
    let wrapped = Wrapping.lines(of: text, first: room, rest: columns - start - hang)
    return wrapped.enumerated().map { index, line in
      index == 0 ? moved(lead + line, by: start) : moved(line, by: start + hang)
    }
  }

  private func moved(_ line: StyledText, by columns: Int) -> StyledText {
    (StyledText(spaces(columns)) + line).withoutTrailingSpaces
  }
}
