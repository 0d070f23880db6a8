import Diagnostics

/// Opening and closing collections, and the nodes that they are made of.
extension BlockParser {
  /// Opens a collection whose first entry stands at `index`.
  ///
  /// False where that would be too many levels: then a damaged value stands for the whole of it,
  /// and its lines are passed over.
  mutating func open(_ kind: Level.Kind, at index: Int) -> Bool {
    guard outer.count < SyntaxLimits.levels else {
      report(.layout(.tooManyLevels), Span(index, index + 1))
      appendScalar(.plain, .isDamaged, Span(index, text.lineEnd(from: index)))
      skipLine(index)
      skipLines(deeperThan: Int(top.indent))
      return false
    }
    top.awaited = -1
    nodes.append(
      SyntaxNode(
        kind: kind == .mapping ? .mapping : .sequence, flags: [], indentation: 0,
        start: Int32(truncatingIfNeeded: index), end: 0, next: 0))
    outer.append(top)
    top = Level(kind: kind, node: nodes.count - 1, indent: column(of: index))
    return true
  }

  /// Closes the innermost collection, which is not the document.
  mutating func closeLevel() {
    fillAwaited()
    let node = Int(top.node)
    nodes[node].end = Int32(truncatingIfNeeded: contentEnd)
    nodes[node].next = Int32(truncatingIfNeeded: nodes.count)
    if top.kind == .mapping { checkKeys(of: node) }
    top = outer.removeLast()
  }

  /// The collection right around the innermost one, which is not the document.
  var around: Level { outer[outer.count - 1] }

  /// Gives the key, `-` or document that still waits for a value the empty text.
  mutating func fillAwaited() {
    guard top.awaits else { return }
    let place = Int(top.awaited)
    if top.comment >= 0 { warnOfComment(Int(top.comment)) }
    nodes.append(Self.scalar(.plain, [], Span(at: place), next: nodes.count + 1))
    contentEnd = max(contentEnd, place)
    top.awaited = -1
    top.comment = -1
  }

  /// Appends a scalar as the value that the innermost collection waits for.
  mutating func appendScalar(
    _ kind: SyntaxNode.Kind, _ flags: SyntaxNode.Flags, _ span: Span, indentation: Int = 0
  ) {
    var node = Self.scalar(kind, flags, span, next: nodes.count + 1)
    node.indentation = UInt16(truncatingIfNeeded: indentation)
    nodes.append(node)
    contentEnd = span.end
    top.awaited = -1
  }

  private static func scalar(
    _ kind: SyntaxNode.Kind, _ flags: SyntaxNode.Flags, _ span: Span, next: Int
  ) -> SyntaxNode {
    SyntaxNode(
      kind: kind, flags: flags, indentation: 0, start: Int32(truncatingIfNeeded: span.start),
      end: Int32(truncatingIfNeeded: span.end), next: Int32(truncatingIfNeeded: next))
  }

  /// Marks the innermost collection as one of which something was lost.
  mutating func markDamage() {
    let node = Int(top.node)
    if node >= 0 { nodes[node].flags.insert(.isDamaged) }
  }
}

/// Passing over lines that can't be placed.
extension BlockParser {
  /// Passes over this line and the deeper ones after it; what the innermost collection lost by it
  /// is not reported as missing.
  mutating func loseLines(from index: Int) {
    markDamage()
    let column = column(of: index)
    skipLine(index)
    skipLines(deeperThan: column)
  }

  /// Passes over the next lines as long as they are blank or deeper than a column.
  mutating func skipLines(deeperThan column: Int) {
    while let line = nextLine(deeperThan: column) { skipLine(line) }
  }

  /// Where the next line that is not blank has its first byte, if that is deeper than `column`;
  /// the blank lines before it are passed over then.
  mutating func nextLine(deeperThan column: Int) -> Int? {
    var start = position
    while start < text.count {
      let index = text.skipBlanks(start)
      if text.endsLine(index) {
        start = text.lineFeed(from: index) + 1
      } else {
        guard index - start > column, !(index == start && isMarker(index)) else { return nil }
        position = start
        return index
      }
    }
    return nil
  }
}
