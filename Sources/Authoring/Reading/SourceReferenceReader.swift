import Assessment
import Diagnostics

/// Reads `source`: the name of a source and a place in it, or a list of those.
extension ModuleReader {
  /// The references of an object, or nil where it gives none.
  mutating func sourceReferences(_ object: borrowing Fields) -> [SourceReference]? {
    guard let node = object[.source] else { return nil }
    guard case .sequence(let elements) = fields.tree.content(of: node) else {
      return sourceReference(node, in: .field(.source)).map { [$0] }
    }
    var references: [SourceReference] = []
    references.reserveCapacity(elements.count)
    for element in elements {
      guard let reference = sourceReference(element, in: .entry(of: .source)) else { continue }
      references.append(reference)
    }
    return references
  }

  /// The first word is the source's name, the rest is the place.
  private mutating func sourceReference(_ node: NodeID, in slot: Slot) -> SourceReference? {
    let scalar = fields.tree.nodes[node.position]
    guard fields.isUTF8, scalar.kind == .plain, !scalar.flags.contains(.isDamaged),
      fields.tree.file.bytes.isLine(scalar.span.range)
    else { return cookedReference(node, in: slot) }
    let range = scalar.span.range
    let end = fields.tree.file.bytes[range].firstIndex(of: 0x20) ?? range.upperBound
    let locator = min(end + 1, range.upperBound)..<range.upperBound
    return reference(
      to: fields.verbatimText(range.lowerBound..<end), at: Span(range.lowerBound, end),
      locator: fields.verbatimText(locator))
  }

  /// The same of a text in quotes or over several lines; the whole of it is marked.
  private mutating func cookedReference(_ node: NodeID, in slot: Slot) -> SourceReference? {
    guard let text = fields.line(of: node, in: slot) else { return nil }
    let name = text.prefix { $0 != " " }
    return reference(
      to: String(name), at: fields.tree.span(of: node),
      locator: String(text.dropFirst(name.count + 1)))
  }

  private mutating func reference(
    to name: String, at span: Span, locator: String
  ) -> SourceReference? {
    guard sources.contains(name) || fields.isKnown(name, in: sources, at: span) else { return nil }
    return SourceReference(source: SourceID(name), locator: locator)
  }
}
