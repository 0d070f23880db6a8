import Assessment
import Authoring
import Diagnostics
import Testing

/// The way from a part of a module to its place in the file.
struct SourceMapTests {
  private static let source = SourceFile(
    name: "-",
    text: """
      format: 1
      items:
        - id: one
          stem: Which?
          choices:
            - text: This
            - id: b
              text: That
        - id: case
          items:
            - id: inside
              blanks:
                gap:
                  accept: [it]

      """)

  private let map = SourceMap(SyntaxParser.parse(Self.source).tree)

  private func text(_ steps: [SourceMap.Step], _ entry: String?) -> String {
    Self.source.text(of: map.span(steps, ofEntry: entry))
  }

  @Test func places() {
    #expect(text([], "one") == "id: one")
    #expect(text([.field(.stem)], "one") == "Which?")
    #expect(text([.field(.choices)], "one") == "choices")
    #expect(text([.field(.choices), .element(0)], "one") == "text")
    #expect(text([.field(.choices), .element(1)], "one") == "id: b")
    #expect(text([.field(.choices), .element(1), .field(.text)], "one") == "That")
    #expect(text([.field(.items)], "case") == "items")
    let blank: [SourceMap.Step] = [.field(.blanks), .named("gap")]
    #expect(text(blank, "inside") == "gap")
    #expect(text(blank + [.field(.accept), .element(0)], "inside") == "it")
    #expect(text([.field(.format)], nil) == "1")
  }

  @Test("where there is nothing, the last place on the way")
  func missing() {
    #expect(text([.field(.explanation)], "one") == "id: one")
    #expect(text([.field(.choices), .element(7)], "one") == "choices")
    #expect(text([], "nobody") == "format")
    #expect(map.node(of: ItemID("nobody")) == nil && map.node(of: ScenarioID("case")) != nil)
  }
}
