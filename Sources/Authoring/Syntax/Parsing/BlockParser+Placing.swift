import Diagnostics

/// Finding out where a line belongs by its indentation, and going on where it fits nowhere.
extension BlockParser {
  /// What a line that starts at some column is.
  enum Placement {
    /// The next entry of the innermost collection.
    case entry
    /// The value that the innermost collection waits for.
    case value
    /// An element of the innermost sequence whose `- ` was put right; its own text starts here.
    case element(Int)
    /// Reported; to be passed over.
    case lost
  }

  /// Closes the collections that end before the content at `index`, and says what it is to the one
  /// that is innermost then.
  mutating func place(_ index: Int, isElement: Bool) -> Placement {
    let column = column(of: index)
    while true {
      let level = top
      if level.isAt(column) {
        switch (level.kind, isElement) {
        case (.mapping, false), (.sequence, true):
          fillAwaited()
          if column == Int(level.indent) { top.tolerated = -2 }
          return .entry
        case (.mapping, true):
          if level.awaits { return .value }
          guard hasSequenceBelow(at: column) else { return elementAmongFields(index) }
        case (.sequence, false):
          guard around.isAt(column) else { return fieldAmongElements(index) }
        case (.document, _):
          return .lost
        }
        closeLevel()
      } else if column > Int(level.indent) {
        return level.awaits ? .value : placeDeeper(index, isElement)
      } else if column > Int(around.indent), !around.isAt(column) {
        if let placement = placeBetween(index, isElement) { return placement }
      } else {
        closeLevel()
      }
    }
  }

  /// Whether the innermost collection is an element of a list at the same column, which only a
  /// recovery opens.
  private func hasSequenceBelow(at column: Int) -> Bool {
    around.kind == .sequence && around.isAt(column)
  }

  /// A `- ` where a field should be: passed over.
  private mutating func elementAmongFields(_ index: Int) -> Placement {
    report(.layout(.elementAmongFields), Span(index, index + 1))
    return .lost
  }

  /// Something else where a `- ` should be: read as an element where it looks like one.
  private mutating func fieldAmongElements(_ index: Int) -> Placement {
    fillAwaited()
    if let start = misspeltElement(index) {
      top.awaited = Int32(truncatingIfNeeded: start)
      return .element(start)
    }
    report(.layout(.fieldAmongElements), Span(index, fieldEnd(index)))
    guard isField(index) else { return .lost }
    markDamage()
    top.awaited = Int32(truncatingIfNeeded: index)
    return .value
  }

  /// Reports a dash without its space, or a bullet from a word processor; gives where the text of
  /// the element starts, or nil where it is none.
  private mutating func misspeltElement(_ index: Int) -> Int? {
    if text[index] == Byte.dash {
      let isSpaced = text.has("\u{A0}", at: index + 1)
      let end = isSpaced ? index + 3 : index + 1
      report(
        isSpaced ? .layout(.noBreakSpace(.afterDash)) : .layout(.missingSpaceAfterDash),
        isSpaced ? Span(index + 1, end) : Span(index, end))
      return text.skipSpaces(end)
    }
    let bullets: [StaticString] = ["•", "·", "–", "—", "*", "‣", "◦"]
    for bullet in bullets where text.has(bullet, at: index) {
      let end = index + bullet.utf8CodeUnitCount
      guard text.isBlank(end) || text.has("\u{A0}", at: end) else { continue }
      report(.layout(.foreignBullet), Span(index, end))
      return text.skipSpaces(text.isBlank(end) ? end : end + 2)
    }
    return nil
  }

  /// A line deeper than entries that want nothing more.
  private mutating func placeDeeper(_ index: Int, _ isElement: Bool) -> Placement {
    let column = column(of: index)
    if top.kind == .document { return placeAfterRoot(index) }
    if isElement {
      guard let sequence = ([top] + outer.reversed()).first(where: { $0.kind == .sequence }) else {
        reportTooDeep(index)
        return .lost
      }
      reportTooDeep(index, expected: Int(sequence.indent))
      while top.kind != .sequence { closeLevel() }
      top.tolerated = Int32(truncatingIfNeeded: column)
      fillAwaited()
      return .entry
    }
    reportTooDeep(index)
    guard top.kind == .mapping, isField(index) else { return .lost }
    top.tolerated = Int32(truncatingIfNeeded: column)
    return .entry
  }

  private mutating func reportTooDeep(_ index: Int, expected: Int? = nil) {
    guard position != oddLine else { return }
    let owner = top.lastKey < 0 ? nil : nodes[Int(top.lastKey)].span
    let isText = !isElement(index) && !isField(index)
    report(
      .layout(.tooDeep(expected: expected ?? Int(top.indent), owner: owner, isText: isText)),
      Span(index, fieldEnd(index)))
  }

  /// Content after an outermost text that can't be followed by any: the text is given up, so that
  /// the fields after a stray first line are read all the same.
  private mutating func placeAfterRoot(_ index: Int) -> Placement {
    if let root = nodes.first, !root.flags.contains(.isDamaged) {
      report(.layout(.fieldExpected(isFirst: true)), firstLine(of: root.span))
    }
    nodes.removeAll(keepingCapacity: true)
    top.awaited = Int32(truncatingIfNeeded: index)
    return .value
  }

  private func firstLine(of span: Span) -> Span {
    Span(span.start, min(span.end, text.lineEnd(from: span.start)))
  }

  /// A line between the columns of two open levels: taken for an entry of the one that has such
  /// entries. Nil where a level was closed or forgiven and the line is to be placed anew.
  private mutating func placeBetween(_ index: Int, _ isElement: Bool) -> Placement? {
    let column = Int32(truncatingIfNeeded: column(of: index))
    let wanted = isElement ? Level.Kind.sequence : .mapping
    let owner = top.kind != wanted && around.kind == wanted ? around : top
    if position != oddLine {
      report(.layout(.betweenLevels(expected: Int(owner.indent))), Span(index, fieldEnd(index)))
    }
    guard owner.kind == wanted else { return .lost }
    if top.kind != wanted { closeLevel() }
    top.tolerated = column
    return nil
  }
}

/// A look ahead at what a line is.
extension BlockParser {
  /// Whether the line from `index` on reads as `key: …`.
  func isField(_ index: Int) -> Bool {
    if text[index] == Byte.quote || text[index] == Byte.apostrophe { return true }
    return scanPlain(index).stop == .colon
  }

  /// The end of the key that starts at `index`, or of the line where there is none.
  func fieldEnd(_ index: Int) -> Int {
    max(scanPlain(index).end, index + 1)
  }
}
