import Assessment
import Diagnostics

/// Reads `source`: the name of a source and a place in it, or a list of those.
extension ModuleReader {
  /// The references of an object, or nil where it gives none.
  mutating func sourceReferences(_ object: Fields) -> [SourceReference]? {
    guard let node = object[.source] else { return nil }
    guard case .sequence(let elements) = fields.tree.content(of: node) else {
      return sourceReference(node, in: .field(.source)).map { [$0] }
    }
    var references: [SourceReference] = []
    for element in elements {
      guard let reference = sourceReference(element, in: .entry(of: .source)) else { continue }
      references.append(reference)
    }
    return references
  }

  /// The first word is the source's name, the rest is the place.
  private mutating func sourceReference(_ node: NodeID, in slot: Slot) -> SourceReference? {
    guard let text = fields.line(of: node, in: slot) else { return nil }
    let name = text.prefix { $0 != " " }
    let span = wordSpan(name, of: node)
    guard fields.isKnown(String(name), in: sources, at: span) else { return nil }
    let locator = text.dropFirst(name.count + 1)
    return SourceReference(source: SourceID(String(name)), locator: String(locator))
  }

  /// Where the first word of a node stands; the whole node where it is not written plainly.
  private func wordSpan(_ word: Substring, of node: NodeID) -> Span {
    let span = fields.tree.span(of: node)
    let start = Span(span.start, span.start + word.utf8.count)
    return fields.tree.file.text(of: start) == word ? start : span
  }
}
