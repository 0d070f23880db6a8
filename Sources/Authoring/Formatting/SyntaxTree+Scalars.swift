import Diagnostics

/// What the layout of a scalar has to know of its notation.
extension SyntaxTree {
  /// Whether a `>` block has a list in it, which would be lost with its line ends.
  func hasFoldedList(_ id: NodeID) -> Bool {
    let node = nodes[id.position]
    return node.kind == .folded && FoldedBlock(node, in: file.bytes).listLine != nil
  }

  /// The lines of a block without their indentation, without blanks at their ends, and of blank
  /// lines in a row one.
  func blockLines(of id: NodeID) -> [String] {
    let node = nodes[id.position]
    let lines = file.text(of: node.span).utf8.split(
      separator: Byte.lineFeed, omittingEmptySubsequences: false)
    return lines.dropFirst().reduce(into: []) { texts, line in
      let indentation = line.prefix(Int(node.indentation)).prefix { $0 == Byte.space }.count
      let text = String(Substring(line.dropFirst(indentation))).trimmedAtEnd
      if !text.isEmpty || texts.last?.isEmpty == false { texts.append(text) }
    }
  }

  /// Whether a text in double quotes has escapes that stand for characters by their numbers.
  func hasCharacterEscape(_ id: NodeID) -> Bool {
    let bytes = file.bytes[span(of: id).range]
    return zip(bytes, bytes.dropFirst()).contains { first, second in
      first == Byte.backslash && "_xuU".utf8.contains(second)
    }
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while let last = text.unicodeScalars.last, last == " " || last == "\t" || last == "\r" {
      text.unicodeScalars.removeLast()
    }
    return String(text)
  }
}
