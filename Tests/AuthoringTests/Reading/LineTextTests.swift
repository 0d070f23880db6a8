import Assessment
import TestKit
import Testing

@testable import Authoring

/// Lines are read eight bytes at a time; they have to be what they are word by word.
@Suite("Texts on one line")
struct LineTextTests {
  private static let pieces = [
    "a", "ñ", "—", "word", "palabra", ".", " ", " ", "  ", "\n", "\t", "\r\n",
  ]

  @Test("their words with one space between, and whether they are so already", arguments: 0..<20)
  func words(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<500 {
      let text = Self.text(&random)
      let line = text.split { " \n\t\r\r\n".contains($0) }.joined(separator: " ")
      #expect(text.collapsed == line)
      let bytes = Array("x\(text)x".utf8)
      let isLine = text == line && line.utf8.contains { $0.isGraphic }
      #expect(bytes.isLine(1..<bytes.count - 1) == isLine, "\(text.debugDescription)")
    }
  }

  private static func text(_ random: inout SplitMix64) -> String {
    (0..<random.next(below: 16)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
  }
}
