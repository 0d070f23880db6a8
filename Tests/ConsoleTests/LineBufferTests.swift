import Testing

@testable import Console

@Suite("Lines out of bytes")
struct LineBufferTests {
  /// The lines of some bytes, fed in pieces of a given size.
  private func lines(_ bytes: [UInt8], in size: Int) -> [String] {
    var buffer = LineBuffer()
    var lines: [String] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      buffer.append(bytes[start..<min(bytes.count, start + size)])
      while let line = buffer.next() { lines.append(line) }
    }
    if !buffer.isEmpty { lines.append(buffer.finish()) }
    return lines
  }

  @Test(
    "however they arrive",
    arguments: [
      ("", []),
      ("a", ["a"]),
      ("a\n", ["a"]),
      ("\n\n", ["", ""]),
      ("a\r\nñandú ¿qué?\r\n", ["a", "ñandú ¿qué?"]),
      ("a\rb\n", ["a\rb"]),
      ("\u{FEFF}a\n\u{FEFF}b\n", ["a", "\u{FEFF}b"]),
      ("uno\u{0}dos\n", ["uno\u{FFFD}dos"]),
      ("uno\u{2028}dos\n", ["uno\u{2028}dos"]),
    ] as [(String, [String])], [1, 2, 3, 4096])
  func pieces(_ row: (text: String, lines: [String]), _ size: Int) {
    #expect(lines(Array(row.text.utf8), in: size) == row.lines)
  }

  @Test("bytes that are not UTF-8 are marked, and the others kept")
  func badBytes() {
    #expect(
      lines([0x61, 0xFF, 0x62, 0xC3, 0x0A, 0xC3, 0xB1], in: 1) == ["a\u{FFFD}b\u{FFFD}", "ñ"])
  }

  @Test("a line without end is cut, and the next one is whole")
  func endless() {
    let bytes = [UInt8](repeating: 0x61, count: 1_000_000) + Array("\nb\n".utf8)
    let lines = lines(bytes, in: 4096)
    #expect(lines.map(\.utf8.count) == [LineBuffer.longest, 1])
  }
}
