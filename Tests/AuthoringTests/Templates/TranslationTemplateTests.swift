import Assessment
import Authoring
import Diagnostics
import Localization
import Testing

@Suite("A new translation")
struct TranslationTemplateTests {
  @Test("says the same as its original to the program", arguments: ItemTemplate.kindNames)
  func agrees(kind: String) throws {
    let original = try Sample(.spanish, with: kind)
    let text = try #require(TranslationTemplate.text(of: original.source, in: .english))
    let translation = SourceFile(name: SourceName("sample.en.yaml"), text: text)
    #expect(Sample.disagreements([original.source, translation]) == [])
  }

  @Test("marks texts and accepted answers, and nothing else")
  func marks() throws {
    let source = SourceFile(name: SourceName("sample.es.yaml"), text: Self.original)
    let text = try #require(TranslationTemplate.text(of: source, in: .english))
    #expect(text.split(separator: "\n") == Self.translation.split(separator: "\n"))
  }

  @Test("is not made of a file with mistakes")
  func mistakes() {
    let source = SourceFile(name: SourceName("sample.es.yaml"), text: "a: b: c\n")
    #expect(TranslationTemplate.text(of: source, in: .english) == nil)
  }

  private static let original = """
    # Una nota
    format: 1
    id: sample
    language: es
    title: 'Título'
    sources:
      - id: ley
        citation: La ley
    items:
      - id: uno
        kind: short-text
        facts: [GC-08]
        stem: |
          - ¿Cuál?
          - ¿Cómo?
        accept:
          - así
          - 42
        explanation: "Porque «sí»."
        source:
          - ley art. 2
          - ley art. 3

    """

  private static let translation = """
    # Una nota
    format: 1
    id: sample
    language: en
    title: (TRANSLATE) Título
    sources:
      - id: ley
        citation: La ley
    items:
      - id: uno
        kind: short-text
        facts: [GC-08]
        stem: |
          - (TRANSLATE) ¿Cuál?
          - ¿Cómo?
        accept:
          - (TRANSLATE) así
          - "42"
        explanation: (TRANSLATE) Porque «sí».
        source:
          - ley art. 2
          - ley art. 3

    """
}
