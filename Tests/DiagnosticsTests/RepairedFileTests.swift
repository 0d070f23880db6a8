import Testing

@testable import Diagnostics

@Suite("Repairs that can't be wrong")
struct RepairedFileTests {
  /// Finds every `from` in a file, and would put `to` in its place.
  private func replacing(
    _ from: Character, with to: String, _ confidence: Fix.Confidence = .certain,
    code: DiagnosticCode = "E1"
  ) -> (SourceFile) -> [Diagnostic] {
    { file in
      file.bytes.indices.filter { file.bytes[$0] == from.asciiValue }.map { offset in
        let span = Span(offset, offset + 1)
        return Diagnostic(
          code: code, severity: .error, file: file.name, headline: "\(from)",
          primary: Label(span), fix: Fix(Edit(span, to), confidence))
      }
    }
  }

  private func repaired(_ text: String, _ findings: (SourceFile) -> [Diagnostic]) -> RepairedFile {
    RepairedFile(SourceFile(name: "a.yaml", text: text), findings: findings)
  }

  @Test("every byte outside them stays")
  func keepsTheRest() {
    let file = repaired("\u{FEFF}a: x\r\nb:  x \t\r\n# ñ", replacing("x", with: "yes"))
    #expect(file.source.bytes == Array("\u{FEFF}a: yes\r\nb:  yes \t\r\n# ñ".utf8))
    #expect(file.source.name == "a.yaml")
    #expect(file.count == 2)
  }

  @Test("others wait for their author", arguments: [Fix.Confidence.likely, .placeholder])
  func leavesDoubt(_ confidence: Fix.Confidence) {
    let file = repaired("a: x\n", replacing("x", with: "y", confidence))
    #expect(file.source.bytes == Array("a: x\n".utf8))
    #expect(file.count == 0)
  }

  @Test("what a repair uncovers is repaired in the next round")
  func goesOn() {
    let file = repaired("a") { file in
      replacing("a", with: "b")(file) + replacing("b", with: "c", code: "E2")(file)
    }
    #expect(file.source.bytes == Array("c".utf8))
    #expect(file.count == 2)
  }

  @Test("repairs that touch are made one after the other")
  func takesTurns() {
    let file = repaired("xxx", replacing("x", with: "y"))
    #expect(file.source.bytes == Array("yyy".utf8))
    #expect(file.count == 3)
  }

  @Test("repairs that undo one another come to an end")
  func endsCircles() {
    let file = repaired("a") { file in
      replacing("a", with: "b")(file) + replacing("b", with: "a", code: "E2")(file)
    }
    #expect(file.source.bytes == Array("a".utf8))
    #expect(file.count == 2)
  }

  @Test("what is found again of the text of a repair stays for its author")
  func endsGrowth() {
    let file = repaired("x a x", replacing("x", with: "(x x)"))
    #expect(file.source.bytes == Array("(x x) a (x x)".utf8))
    #expect(file.count == 2)
  }

  @Test("repairs before it do not hide where a repair was made")
  func followsPlaces() {
    let file = repaired("a x b") { file in
      let isFirst = file.bytes.contains(UInt8(ascii: "b"))
      return replacing("x", with: "(x)")(file)
        + (isFirst ? [] : replacing("a", with: "aaaa", code: "E2")(file))
        + replacing("b", with: "c", code: "E3")(file)
    }
    #expect(file.source.bytes == Array("aaaa (x) c".utf8))
  }

  @Test("many repairs take time in proportion to the file")
  func isQuick() {
    let text = String(repeating: "xx ", count: 30_000)
    let file = repaired(text, replacing("x", with: "y"))
    #expect(file.count == 60_000)
  }

  @Test("repairs outside the file are none")
  func ignoresStrangers() {
    let file = repaired("a") { file in
      [
        Diagnostic(
          code: "E1", severity: .error, file: file.name, headline: "far",
          primary: Label(Span(at: 0)), fix: Fix(Edit(Span(5, 9), "b"), .certain))
      ]
    }
    #expect(file.source.bytes == Array("a".utf8))
  }
}

@Suite("Fixes applied together")
struct FixApplyingTests {
  private func apply(_ fixes: [Fix], to text: String) -> String {
    String(decoding: Fix.apply(fixes, to: Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test("in the order of their places, whatever order they come in")
  func sorts() {
    let fixes = [Fix(.delete(Span(4, 5)), .certain), Fix(.insert(">", at: 0), .certain)]
    #expect(apply(fixes, to: "abcdef") == ">abcdf")
  }

  @Test("of two that overlap the first is applied")
  func keepsApart() {
    let fixes = [Fix(Edit(Span(1, 3), "X"), .certain), Fix(Edit(Span(2, 4), "Y"), .certain)]
    #expect(apply(fixes, to: "abcdef") == "aXdef")
  }

  @Test("a fix of several edits is applied as a whole or not at all")
  func isWhole() {
    let quotes = Fix([.insert("\"", at: 1), .insert("\"", at: 5)], .certain)
    #expect(apply([quotes, Fix(Edit(Span(2, 3), "X"), .certain)], to: "abcdef") == "a\"bcde\"f")
    #expect(apply([Fix(Edit(Span(0, 2), "X"), .certain), quotes], to: "abcdef") == "Xcdef")
  }

  @Test("edits that overlap one another make no fix")
  func refusesNonsense() {
    let fix = Fix([Edit(Span(0, 3), "X"), Edit(Span(2, 4), "Y")], .certain)
    #expect(apply([fix], to: "abcdef") == "abcdef")
    #expect(apply([Fix([], .certain)], to: "abcdef") == "abcdef")
  }
}
