import Diagnostics
import Testing

@Suite("Places in a file")
struct PlaceTests {
  @Test(
    "a column counts Unicode scalars, from 1; a byte order mark is none",
    arguments: [
      ("⟦a", 1, 1), ("ab⟦c", 1, 3), ("ñandú⟦", 1, 6), ("a\nb⟦c", 2, 2), ("a\r\n⟦b", 2, 1),
      ("\t⟦x", 1, 2), ("日本⟦語", 1, 3), ("e\u{301}⟦", 1, 3), ("👨‍👩⟦", 1, 4), ("\u{FEFF}a⟦b", 1, 2),
      ("\u{FEFF}⟦a", 1, 1), ("a\n⟦", 2, 1), ("⟦", 1, 1), ("a\rb⟦", 1, 4),
    ])
  func columns(text: String, line: Int, column: Int) {
    let source = MarkedSource(text)
    let position = LineTable(source.file).position(of: source.spans[0].start)
    #expect(position == Position(line: line, column: column))
  }

  @Test("an offset outside the file counts to its ends")
  func outside() {
    let lines = LineTable(SourceFile(name: "f", text: "ab\ncd"))
    #expect(lines.position(of: -5) == Position(line: 1, column: 1))
    #expect(lines.position(of: 99) == Position(line: 2, column: 3))
    #expect(lines.content(ofLine: 0).isEmpty)
    #expect(lines.content(ofLine: 3).isEmpty)
  }

  @Test("a line's content is without its line end")
  func content() {
    let file = SourceFile(name: "f", text: "\u{FEFF}a\r\n\r\nb\n")
    let lines = LineTable(file)
    #expect(
      (1...lines.count).map { file.text(of: lines.content(ofLine: $0)) } == ["a", "", "b", ""])
  }

  @Test("a span never ends before it starts, and is joined with another")
  func spans() {
    #expect(Span(5, 3) == Span(at: 5))
    #expect(Span(2, 4).joined(with: Span(8, 9)) == Span(2, 9))
    #expect(Span(2, 9).contains(Span(2, 9)))
    #expect(!Span(2, 9).contains(Span(1, 3)))
    #expect([Span(3, 4), Span(1, 9), Span(1, 2)].sorted() == [Span(1, 2), Span(1, 9), Span(3, 4)])
  }

  @Test("the text of a span outside the file is what there is of it")
  func text() {
    #expect(SourceFile(name: "f", text: "abc").text(of: Span(1, 99)) == "bc")
    #expect(SourceFile(name: "f", bytes: [0x61, 0xFF]).text(of: Span(0, 2)) == "a\u{FFFD}")
  }
}
