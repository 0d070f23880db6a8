import Testing

@testable import Console

@Suite("Keys out of bytes")
struct KeyDecoderTests {
  /// What libedit sees of some bytes; newlines that are kept show as `⏎`.
  private func keys(
    _ text: String, keepsNewlines: Bool = false, passesUnknownKeys: Bool = false
  ) -> String {
    var decoder = KeyDecoder()
    decoder.keepsNewlines = keepsNewlines
    decoder.passesUnknownKeys = passesUnknownKeys
    for byte in text.utf8 { decoder.feed(byte) }
    return taken(&decoder)
  }

  private func taken(_ decoder: inout KeyDecoder) -> String {
    var seen = String.UnicodeScalarView()
    while let key = decoder.next() { seen.append(key) }
    return String(String(seen).map { $0 == "\u{85}" ? "⏎" : $0 })
  }

  @Test(
    "what means something is passed on, function keys that don't are not",
    arguments: [
      ("ñandú ¿qué?\r", "ñandú ¿qué?\r"),
      ("a\u{1}\u{3}\u{7F}", "a\u{1}\u{3}\u{7F}"),
      ("\u{1B}[D\u{1B}OA", "\u{1B}[D\u{1B}OA"),
      ("\u{1B}[1;5D", "\u{1B}[1;5D"),
      ("\u{1B}bx", "\u{1B}bx"),
      ("a\u{85}\u{9B}b", "ab"),
      ("\u{1B}\u{7F}", "\u{1B}\u{7F}"),
      ("a\u{1B}[24~b", "ab"),
      ("a\u{1B}[1;2Pb", "ab"),
      ("a\u{1B}OPb", "ab"),
      ("a\u{1B}[[Ab", "ab"),
      ("a\u{1B}[Ib\u{1B}[?1;2c", "ab"),
      ("a\u{1B}[<0;10;10Mb", "ab"),
    ])
  func functionKeys(_ typed: String, _ seen: String) {
    #expect(keys(typed) == seen)
  }

  @Test("a person's own settings may know keys that we don't")
  func custom() {
    #expect(keys("a\u{1B}[24~b", passesUnknownKeys: true) == "a\u{1B}[24~b")
  }

  @Test(
    "a paste is harmless text of one line",
    arguments: [
      ("uno", "uno", "uno"),
      ("uno\ndos\r\ntres\r", "uno dos tres", "uno⏎dos⏎tres"),
      ("uno\n\n\ndos\n\n", "uno dos", "uno⏎⏎⏎dos"),
      ("\n\nuno", " uno", "⏎⏎uno"),
      ("a\tb\u{3}\u{4}\u{1A}\u{0}c\u{7F}", "a bc", "a bc"),
      ("\u{1B}[A\u{1B}[20x\u{1B}\u{1B}[2", "[A[20x[2", "[A[20x[2"),
      ("ñ🙂漢", "ñ🙂漢", "ñ🙂漢"),
      ("", "", ""),
    ])
  func paste(_ pasted: String, _ oneLine: String, _ manyLines: String) {
    let typed = "<\u{1B}[200~\(pasted)\u{1B}[201~>"
    #expect(keys(typed) == "<\(oneLine)>")
    #expect(keys(typed, keepsNewlines: true) == "<\(manyLines)>")
  }

  @Test("what has begun is waited for, but not for ever")
  func patience() {
    var decoder = KeyDecoder()
    #expect(decoder.patience == nil)
    decoder.feed(0x1B)
    #expect(decoder.patience != nil && decoder.next() == nil)
    decoder.runOutOfPatience()
    #expect(decoder.patience == nil && taken(&decoder) == "\u{1B}")
    for byte in "\u{1B}[200~uno\n".utf8 { decoder.feed(byte) }
    #expect(decoder.patience != nil)
    decoder.runOutOfPatience()
    decoder.feed(0x0D)
    #expect(taken(&decoder) == "uno\r")
  }

  @Test("a sequence without end is not kept for ever")
  func endlessSequence() {
    #expect(keys("\u{1B}[" + String(repeating: "1", count: 40) + "a").hasSuffix("a"))
  }

  @Test(
    "UTF-8 byte by byte, with marks for what is none",
    arguments: [
      ([0x61], "a"), ([0xC3, 0xB1], "ñ"), ([0xF0, 0x9F, 0x99, 0x82], "🙂"),
      ([0xC3, 0x61], "\u{FFFD}a"), ([0xFF, 0x61], "\u{FFFD}a"), ([0xB1], "\u{FFFD}"),
      ([0xE6, 0xBC, 0xC3, 0xB1], "\u{FFFD}ñ"), ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80, 0x62], "\u{FFFD}b"), ([0xE6, 0xBC], ""),
    ] as [([UInt8], String)])
  func utf8(_ bytes: [UInt8], _ text: String) {
    var decoder = ScalarDecoder()
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars += decoder.feed(byte) }
    // How many marks a broken sequence gets is not settled anywhere; that it has one is.
    let shown = String(scalars).split(separator: "\u{FFFD}", omittingEmptySubsequences: false)
    let expected = text.split(separator: "\u{FFFD}", omittingEmptySubsequences: false)
    #expect(shown.filter { !$0.isEmpty } == expected.filter { !$0.isEmpty })
    #expect(String(scalars).contains("\u{FFFD}") == text.contains("\u{FFFD}"))
  }
}
