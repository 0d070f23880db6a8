import Diagnostics
import Testing

@testable import Authoring

/// Characters are looked at many at a time; none may be missed or taken for another, wherever in
/// that stretch it stands.
@Suite("Characters at every place")
struct UsualTextTests {
  /// A character or a piece of one, and the code of what is said of it.
  private static let pieces: [(bytes: [UInt8], code: String?)] = [
    (Array("ñ".utf8), nil), (Array("À".utf8), nil), (Array("ÿ".utf8), nil),
    (Array("~".utf8), nil), (Array("¿".utf8), nil), (Array("—".utf8), nil),
    (Array("😀".utf8), nil),
    ([0x00], "E103"), ([0x1F], "E103"), ([0x7F], "E103"), (Array("\u{85}".utf8), "E105"),
    (Array("\u{2028}".utf8), "E105"), (Array("\u{202E}".utf8), "E104"),
    (Array("\u{200B}".utf8), "W105"), (Array("\u{AD}".utf8), "W105"),
    ([0xC3], "E102"), ([0xBF], "E102"), ([0xC2], "E102"), ([0xC0, 0x80], "E102"),
    ([0xE2, 0x80], "E102"), ([0xFF], "E102"), ([0xC3, 0xC3], "E102"), ([0xBF, 0xBF], "E102"),
  ]

  @Test(
    "one at each of seventy places, among ASCII and among letters with accents", arguments: 0..<70)
  func everyPlace(_ place: Int) {
    for filler in ["a", "ñ"] {
      let before = Array(("a: " + String(repeating: filler, count: place) + "b").utf8)
      let after = Array(("b" + String(repeating: filler, count: 70)).utf8)
      for (bytes, code) in Self.pieces {
        let file = SourceFile(name: "case.yaml", bytes: before + bytes + after)
        let found = SyntaxParser.parse(file).problems
        #expect(found.map(\.code.text) == [code].compactMap(\.self), "\(bytes) at \(place)")
        #expect(found.allSatisfy { $0.span == Span(before.count, before.count + bytes.count) })
      }
    }
  }
}
