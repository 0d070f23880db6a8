package import Diagnostics

/// Adds an item to the end of a module file, whose other bytes stay as they are.
package enum ItemAppending {
  /// The file with the item after its last one, or nil where it can't be added without changing
  /// what the file says: a file with mistakes, or one that leaves no place for it.
  ///
  /// - Parameter item: the item as an element of a list at the margin.
  package static func append(_ item: String, to source: SourceFile) -> [UInt8]? {
    let (tree, problems) = SyntaxParser.parse(source)
    guard problems.isEmpty, let list = items(of: tree), let last = list.elements.last else {
      return nil
    }
    let column = column(of: tree.span(of: list.node).start, in: source.bytes)
    let place = placeAfter(tree.span(of: last).end, column, in: source.bytes)
    var text = "\n" + item.indented(by: column)
    if place > 0, source.bytes[place - 1] != Byte.lineFeed { text = "\n" + text }
    if place < source.bytes.count { text += "\n" }
    if source.bytes.contains(Byte.carriageReturn) { text = text.replacing("\n", with: "\r\n") }
    let bytes = source.bytes[..<place] + Array(text.utf8) + source.bytes[place...]
    return keeps(tree, in: SourceFile(name: source.name, bytes: Array(bytes))) ? Array(bytes) : nil
  }

  private static func items(of tree: SyntaxTree) -> (node: NodeID, elements: [NodeID])? {
    guard let node = tree.entry(FieldName.items.text, of: tree.root)?.value else { return nil }
    return tree.elements(of: node).map { (node, Array($0)) }
  }

  private static func column(of offset: Int, in bytes: [UInt8]) -> Int {
    offset - ((bytes[..<offset].lastIndex(of: Byte.lineFeed) ?? -1) + 1)
  }

  /// The start of the line after an item, and after the comments that are indented with it.
  private static func placeAfter(_ offset: Int, _ column: Int, in bytes: [UInt8]) -> Int {
    func nextLine(_ start: Int) -> Int {
      bytes[start...].firstIndex(of: Byte.lineFeed).map { $0 + 1 } ?? bytes.count
    }
    var place = offset > 0 && bytes[offset - 1] == Byte.lineFeed ? offset : nextLine(offset)
    while let text = bytes[place...].firstIndex(where: { $0 != Byte.space }),
      bytes[text] == UInt8(ascii: "#"), text - place > column
    {
      place = nextLine(place)
    }
    return place
  }

  /// Whether a file's items say what another's say, with one more after them.
  private static func keeps(_ old: SyntaxTree, in source: SourceFile) -> Bool {
    let (tree, problems) = SyntaxParser.parse(source)
    guard problems.isEmpty, let before = items(of: old), let after = items(of: tree),
      after.elements.count == before.elements.count + 1
    else { return false }
    return zip(before.elements, after.elements).allSatisfy { old.json(of: $0) == tree.json(of: $1) }
  }
}
