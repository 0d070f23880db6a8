import Diagnostics
import Localization
import Testing

@Suite("What one run found")
struct FindingListTests {
  private func finding(_ offset: Int, _ code: DiagnosticCode = "E1", in file: SourceName = "b.yaml")
    -> Diagnostic
  {
    Diagnostic(
      code: code, severity: code.text.hasPrefix("W") ? .warning : .error, file: file,
      headline: "found", primary: Label(Span(at: offset)))
  }

  @Test("is sorted by file, place and code, whoever found it first, and holds nothing twice")
  func sorted() {
    let found = [
      finding(5), finding(2, "W1"), finding(2), finding(9, in: "a.yaml"), finding(5),
    ]
    for order in [found, found.reversed()] {
      let list = FindingList(order, in: [], .english)
      #expect(list.shown == [found[3], found[2], found[1], found[0]])
      #expect(list.errors == 3)
      #expect(list.warnings == 1)
    }
  }

  @Test("shows a hundred findings a file, and then counts")
  func limit() {
    let many = (0..<130).map { finding($0) } + [finding(0, in: "c.yaml")]
    let list = FindingList(many, in: [], .english)
    #expect(list.shown.count == 102)
    #expect(list.shown[100].code == .moreFindings)
    #expect(list.shown[100].headline == "and 30 more findings in this file")
    #expect(list.shown[100].severity == .note)
    #expect(list.shown[101].file == "c.yaml")
    #expect(list.errors == 131)
    let exact = FindingList((0..<100).map { finding($0) }, in: [], .spanish)
    #expect(exact.shown.count == 100)
    let one = FindingList((0..<101).map { finding($0) }, in: [], .spanish)
    #expect(one.shown[100].headline == "y un hallazgo más en este archivo")
  }

  @Test("is summed up in both languages")
  func summary() throws {
    let file = SourceFile(name: "b.yaml", text: "abc")
    let both = [finding(0), finding(1), finding(2, "W1")]
    #expect(render(both, [file]).last == "2 errors and 1 warning in 1 file.")
    #expect(render(both, [file], 80, .spanish).last == "2 errores y 1 advertencia en 1 archivo.")
    #expect(render([finding(2, "W1")], [file, file]).last == "1 warning in 2 files.")
    #expect(render([], [file], 80, .spanish) == ["Sin hallazgos en 1 archivo."])
  }
}
