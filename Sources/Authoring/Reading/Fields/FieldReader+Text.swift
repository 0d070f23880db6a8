import Assessment
import Diagnostics

/// Texts: lines, prose, and names.
extension FieldReader {
  /// The text of a scalar as it was written, which has to have some, or nil.
  mutating func text(of node: NodeID, in slot: Slot) -> String? {
    guard isText(node, in: slot) else { return nil }
    let text = tree.text(of: node)
    guard !text.isBlank else {
      report(.value(.empty(slot)), at: markableSpan(of: node, in: slot))
      return nil
    }
    return text
  }

  /// Whether a node is a scalar; another one is reported.
  mutating func isText(_ node: NodeID, in slot: Slot) -> Bool {
    guard !tree.isDamaged(node) else { return false }
    guard tree.nodes[node.position].style == nil else { return true }
    reportShape(of: node, in: slot, expected: .text)
    return false
  }

  /// A text on one line, its white space made single spaces.
  mutating func line(of node: NodeID, in slot: Slot) -> String? {
    let scalar = tree.nodes[node.position]
    guard isUTF8, !scalar.flags.contains(.isDamaged), let range = verbatimRange(of: scalar) else {
      return text(of: node, in: slot)?.collapsed
    }
    if tree.file.bytes.isLine(range) { return verbatimText(range) }
    guard !isBlank(range) else {
      report(.value(.empty(slot)), at: markableSpan(of: node, in: slot))
      return nil
    }
    return tree.file.bytes.collapsed(range)
  }

  mutating func line(_ fields: borrowing Fields, _ name: FieldName) -> String? {
    guard let node = fields[name] else { return nil }
    return line(of: node, in: .field(name))
  }

  /// The lines of a list; one that can't be read leaves the list without it.
  mutating func lines(_ fields: borrowing Fields, _ name: FieldName) -> [PlacedText]? {
    guard let elements = elements(fields, name) else { return nil }
    var lines: [PlacedText] = []
    lines.reserveCapacity(elements.count)
    for element in elements {
      guard let line = line(of: element, in: .entry(of: name)) else { continue }
      lines.append(PlacedText(text: line, node: element))
    }
    return lines
  }

  /// A text without spaces that is an address on the web.
  mutating func url(_ fields: borrowing Fields, _ name: FieldName) -> String? {
    guard let node = fields[name], let text = line(of: node, in: .field(name)) else { return nil }
    guard text.isWebAddress else {
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
    if utf8.contains(where: \.isGraphic) { return false }
    return unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether the text is an address on the web: of a page, without spaces.
  var isWebAddress: Bool {
    var text = self
    return text.withUTF8 { bytes in
      (bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8))
        && bytes.count > 8 && bytes.allSatisfy { $0 > 0x20 }
    }
  }
}
