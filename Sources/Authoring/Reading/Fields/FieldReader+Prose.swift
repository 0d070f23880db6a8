import Assessment
import Diagnostics

/// Texts for reading.
///
/// Prose reads the same whichever style of scalar carries it: one line end is a space and a blank
/// line ends a paragraph, as the author sees them in the file. So it is read from the lines as they
/// stand there, without unfolding them first; only quotes with escapes are unfolded.
extension FieldReader {
  mutating func prose(_ fields: borrowing Fields, _ name: FieldName) -> Prose? {
    guard let node = fields[name] else { return nil }
    return prose(of: node, in: .field(name))
  }

  mutating func prose(of node: NodeID, in slot: Slot) -> Prose? {
    guard isText(node, in: slot) else { return nil }
    let scalar = tree.nodes[node.position]
    let block = scalar.kind == .folded ? FoldedBlock(scalar, in: tree.file.bytes) : nil
    if let line = block?.listLine {
      report(.value(.foldedList(slot, header: scalar.span.start)), at: line)
      return nil
    }
    guard isUTF8, block?.hasTrailingBlanks != true, let range = verbatimRange(of: scalar) else {
      return text(of: node, in: slot).map { _ in Prose(markup: tree.markup(of: node)) }
    }
    guard !isBlank(range) else {
      report(.value(.empty(slot)), at: markableSpan(of: node, in: slot))
      return nil
    }
    return Prose(markup: UTF8Span(unchecked: tree.file.bytes.span.extracting(range)))
  }

  /// The bytes that are the lines of a scalar, or nil where its text is written otherwise.
  func verbatimRange(of scalar: SyntaxNode) -> Range<Int>? {
    let span = scalar.span
    switch scalar.kind {
    case .plain: return span.range
    case .literal, .folded:
      var start = span.start
      while start < span.end, tree.file.bytes[start] != 0x0A { start += 1 }
      return start..<span.end
    case .singleQuoted, .doubleQuoted:
      return scalar.flags.contains(.isCooked) ? nil : scalar.innerRange
    case .mapping, .sequence: return nil
    }
  }

  /// Whether there is nothing to see in a range.
  func isBlank(_ range: Range<Int>) -> Bool {
    for offset in range where tree.file.bytes[offset].isGraphic { return false }
    return String(decoding: tree.file.bytes[range], as: UTF8.self).isBlank
  }
}
