import Testing
import Typesetting

/// A file of `Cases/Wrapping`: how a paragraph begins (`lead`, `indent`), its text, and its lines at
/// several widths. A `¦` marks where a line ends, so that no space hides there.
struct WrappingCase: Sendable {
  let paragraph: Paragraph
  let expected: [(columns: Int, lines: [String])]

  init(_ file: CaseFile) throws {
    var lead = ""
    var indent = 0
    var text: [String] = []
    var expected: [(columns: Int, lines: [String])] = []
    for line in try file.lines() {
      if line.hasSuffix(" columns"), let columns = Int(line.dropLast(8)) {
        expected.append((columns, []))
      } else if !expected.isEmpty {
        if line.hasSuffix("¦") {
          expected[expected.count - 1].lines.append(String(line.dropLast()))
        }
      } else if line.hasPrefix("lead: ") {
        lead = String(line.dropFirst(6).filter { $0 != "¦" })
      } else if line.hasPrefix("indent: ") {
        indent = Int(line.dropFirst(8)) ?? 0
      } else if !line.isEmpty {
        text.append(line)
      }
    }
    paragraph = Paragraph(
      StyledText(text.joined(separator: "\n")), lead: StyledText(lead), indent: indent)
    self.expected = expected
  }
}

@Suite("Words wrapped to a width")
struct WrappingTests {
  @Test("as a reader expects", arguments: CaseFile.all(in: "Wrapping"))
  func cases(_ file: CaseFile) throws {
    let wrapping = try WrappingCase(file)
    #expect(!wrapping.expected.isEmpty)
    for (columns, lines) in wrapping.expected {
      let laidOut = Typesetter(columns: columns).lines(of: [.paragraph(wrapping.paragraph)])
      let shown = laidOut.map(\.text)
      #expect(
        shown == lines, "at \(columns):\n\(shown.map { $0 + "¦" }.joined(separator: "\n"))")
    }
  }

  @Test("no line is too long or ends with a space, and no word is lost", arguments: 10...90)
  func laws(_ columns: Int) throws {
    for file in CaseFile.all(in: "Wrapping") {
      let paragraph = try WrappingCase(file).paragraph
      let lines = Typesetter(columns: columns).lines(of: [.paragraph(paragraph)]).map(\.text)
      #expect(lines.allSatisfy { $0.displayWidth <= columns && !$0.hasSuffix(" ") }, "\(file.path)")
      let letters = (paragraph.lead.text + paragraph.text.text).visible
        .filter { !$0.isWhitespace && $0 != "␊" }
      #expect(lines.joined().filter { !$0.isWhitespace } == letters, "\(file.path)")
    }
  }

  @Test("a piece keeps its role over the end of a line, and a space between two pieces is plain")
  func roles() {
    let text: StyledText = "uno \("dos tres cuatro", .strong) cinco"
    let lines = Typesetter(columns: 10).lines(of: [.paragraph(text)])
    #expect(
      lines == ["uno \("dos", .strong)", "\("tres", .strong)", "\("cuatro", .strong)", "cinco"])
  }

  @Test("hidden characters are shown before they are measured")
  func hidden() {
    let lines = Typesetter(columns: 12).lines(of: [.paragraph("dos \u{202E}tres\u{1B}[0m")])
    #expect(lines == ["dos", "⟨U+202E⟩tres", "␛[0m"])
  }

  @Test("prose stays within its measure on a wide screen")
  func measure() {
    let text = StyledText(String(repeating: "palabra ", count: 40))
    let lines = Typesetter(columns: 200).lines(of: [.paragraph(text)])
    #expect(lines.allSatisfy { $0.displayWidth <= Typesetter.measure } && lines.count == 4)
  }
}
