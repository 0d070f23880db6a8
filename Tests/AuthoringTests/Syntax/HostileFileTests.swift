import Authoring
import Diagnostics
import Testing

/// Files made to exhaust a reader: bounded time, bounded stack, a finding that says why.
@Suite("Hostile files")
struct HostileFileTests {
  private func codes(_ bytes: [UInt8]) -> Set<String> {
    Set(SyntaxParser.parse(SourceFile(name: "case.yaml", bytes: bytes)).problems.map(\.code.text))
  }

  private func repeated(_ text: String, upTo limit: Int = 1 << 15) -> [UInt8] {
    Array(String(repeating: text, count: limit / text.utf8.count).utf8)
  }

  @Test("10,000 levels on one line, and 2,000 on as many")
  func depth() {
    #expect(codes(repeated("- ", upTo: 20_000)) == ["E114"])
    let stairs = (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(codes(Array(stairs.utf8)) == ["E114"])
  }

  @Test("64 levels are read, the 65th is not")
  func levels() {
    let stairs = { (count: Int) in
      Array((0..<count).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8)
    }
    #expect(codes(stairs(64)) == [])
    #expect(codes(stairs(65)) == ["E114"])
  }

  @Test("100,000 brackets are one finding")
  func brackets() {
    let file = SourceFile(name: "case.yaml", bytes: repeated("[", upTo: 100_000))
    #expect(SyntaxParser.parse(file).problems.count == 1)
  }

  @Test("a file above 4 MB is not looked at")
  func size() {
    #expect(codes([UInt8](repeating: 0x20, count: 4 << 20)) == [])
    #expect(codes([UInt8](repeating: 0x20, count: 4 << 20 + 1)) == ["E101"])
  }

  @Test(
    "a long file of one mistake takes no longer than its length",
    .timeLimit(.minutes(10)),
    arguments: [
      "\"", "'", "a: 'x\n", "- \"x\n", "@\n", "?\n", ": ", "&a ", "!a ", "a: [\n", "a: |\n",
      "x\n y: z\n", "  x: y\n x: y\n", "\t\n", "\r", "\\", "a: b # c d\n", "-a\n- b\n", "\u{A0}\n",
      "e\u{301}", "---\n", "- - - - a\n", "\u{0}",
    ])
  func length(piece: String) {
    _ = SyntaxParser.parse(SourceFile(name: "case.yaml", bytes: repeated(piece)))
  }

  @Test("more mistakes than anyone mends in one go are cut off, and that is said")
  func manyMistakes() {
    let items = (0..<6_000).map { "  - id: item-\($0)\n    kind: numeric\n" }.joined()
    let file = SourceFile(name: "many.es.yaml", text: "format: 1\nid: many\nitems:\n" + items)
    let problems = ModuleFile.read(file).problems
    #expect(problems.count == 10_001)
    #expect(problems.last?.code == "E108")
    #expect(problems.dropLast().allSatisfy { $0.code != "E108" })
  }

  @Test("a mapping of many keys finds the one that is there twice")
  func manyKeys() {
    let keys = (0..<5_000).map { "key\($0): v\n" }.joined() + "key7: v\n"
    let problems = SyntaxParser.parse(SourceFile(name: "case.yaml", text: keys)).problems
    #expect(problems.map(\.code) == ["E122"])
  }
}
