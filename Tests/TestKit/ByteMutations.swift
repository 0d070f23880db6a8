import Assessment

/// Files that are broken a little, to see what a reader makes of them.
package enum ByteMutations {
  /// The bytes that mean something in the syntaxes that we read, and some that are never text.
  private static let telling =
    Array("\n\r\t #:-\"'\\|>[]{},&*!?%@`.a0~".utf8) + [0x00, 0x80, 0xC2, 0xE2, 0xFF]

  /// Every prefix of a file, the empty one and the whole included.
  package static func prefixes(of bytes: [UInt8]) -> some Sequence<[UInt8]> {
    (0...bytes.count).lazy.map { Array(bytes[..<$0]) }
  }

  /// For every byte: the file without it, with it changed, and with one put before it, the new ones
  /// drawn by a seed.
  package static func changes(of bytes: [UInt8], seed: UInt64) -> some Sequence<[UInt8]> {
    var random = SplitMix64(seed: seed)
    let drawn = (0..<2 * bytes.count).map { _ in telling[random.next(below: telling.count)] }
    return bytes.indices.lazy.flatMap { index -> [[UInt8]] in
      var removed = bytes
      removed.remove(at: index)
      var changed = bytes
      changed[index] = drawn[2 * index]
      var inserted = bytes
      inserted.insert(drawn[2 * index + 1], at: index)
      return [removed, changed, inserted]
    }
  }

  /// A few pieces of syntax strung together by chance.
  package static func soup(seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    let count = 1 + random.next(below: 16)
    return (0..<count).flatMap { _ in Array(pieces[random.next(below: pieces.count)].utf8) }
  }

  private static let pieces = [
    "a", "b", "id", "key", ": ", ":", "- ", "-", "\n", "\n", "\n", "\n  ", "\n    ", "\n ", "\n- ",
    "\n  - ", "\"", "'", "|", ">", "|-\n", ">+\n", "|2\n", ">\n", "|\n  ", ">\n  ", "#", " #",
    " # c", "[", "]", ", ", "{", "}", "&", "*", "!", "%", "@", "`", "\\", "\\n", "\\u00e9", "\\x41",
    "\\\n", "\t", " ", "  ", "é", "¿", "\u{A0}", "“", "---", "---\n", "...\n", "? ", "<<: ", "\r\n",
    "\r", "x: y\n", "\n\n", "word word", "''", "key: ", "key: |\n  ", "\n  more", "?", "\u{FEFF}",
  ]
}
