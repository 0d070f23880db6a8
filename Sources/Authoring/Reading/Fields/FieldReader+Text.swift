import Assessment
import Diagnostics

/// Texts: lines, prose, and names.
extension FieldReader {
  /// The text of a scalar as it was written, which has to have some, or nil.
  mutating func text(of node: NodeID, in slot: Slot) -> String? {
    guard !tree.isDamaged(node) else { return nil }
    guard tree.nodes[node.position].style != nil else {
      reportShape(of: node, in: slot, expected: .text)
      return nil
    }
    let text = tree.text(of: node)
    guard !text.isBlank else {
      report(.value(.empty(slot)), at: markableSpan(of: node, in: slot))
      return nil
    }
    return text
  }

  /// A text on one line, its white space made single spaces.
  mutating func line(of node: NodeID, in slot: Slot) -> String? {
    text(of: node, in: slot)?.collapsed
  }

  mutating func line(_ fields: Fields, _ name: FieldName) -> String? {
    guard let node = fields[name] else { return nil }
    return line(of: node, in: .field(name))
  }

  /// The lines of a list; one that can't be read leaves the list without it.
  mutating func lines(_ fields: Fields, _ name: FieldName) -> [PlacedText]? {
    guard let elements = elements(fields, name) else { return nil }
    var lines: [PlacedText] = []
    for element in elements {
      guard let line = line(of: element, in: .entry(of: name)) else { continue }
      lines.append(PlacedText(text: line, node: element))
    }
    return lines
  }

  mutating func prose(_ fields: Fields, _ name: FieldName) -> Prose? {
    guard let node = fields[name] else { return nil }
    return prose(of: node, in: .field(name))
  }

  /// A text for reading.
  mutating func prose(of node: NodeID, in slot: Slot) -> Prose? {
    markup(of: node, in: slot).map { Prose(markup: $0) }
  }

  /// The text of prose with its signs for lists and emphasis.
  mutating func markup(of node: NodeID, in slot: Slot) -> String? {
    guard text(of: node, in: slot) != nil else { return nil }
    let scalar = tree.nodes[node.position]
    if scalar.kind == .folded, let line = FoldedList.line(in: tree.file.bytes, scalar) {
      report(.value(.foldedList(slot, header: scalar.span.start)), at: line)
      return nil
    }
    return tree.markup(of: node)
  }

  /// A text without spaces that is an address on the web.
  mutating func url(_ fields: Fields, _ name: FieldName) -> String? {
    guard let node = fields[name], let text = line(of: node, in: .field(name)) else { return nil }
    let isAddress = ["https://", "http://"].contains { text.hasPrefix($0) && text.count > $0.count }
    guard isAddress, !text.contains(where: \.isWhitespace) else {
      report(.value(.malformedURL(text)), at: node)
      return nil
    }
    return text
  }
}

/// A text and the node that it was read from.
struct PlacedText {
  let text: String
  let node: NodeID
}

extension String {
  /// Whether there is nothing to see: white space and invisible characters only.
  var isBlank: Bool {
    if utf8.contains(where: { $0 > 0x20 && $0 < 0x7F }) { return false }
    return unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }

  /// On one line: runs of spaces, tabs and line ends as one space, none at the ends.
  var collapsed: String {
    var previous: UInt8 = 0x20
    let isCollapsed = utf8.allSatisfy { byte in
      defer { previous = byte }
      return byte > 0x20 || (byte == 0x20 && previous != 0x20)
    }
    if isCollapsed, previous != 0x20 { return self }
    return split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }
}
