import Authoring
import Diagnostics
import Testing

/// A file that differs from a sound one in one thing that a schema can see.
struct SchemaCase: Sendable, CustomTestStringConvertible {
  let schema: EditorSchema
  let what: String
  let text: String
  let isSound: Bool

  var testDescription: String { "\(schema): \(what)" }

  /// - Parameters: the words of the sound file that change, and what stands there instead.
  private init(
    _ schema: EditorSchema, _ what: String, _ words: String, _ others: String, isSound: Bool
  ) {
    (self.schema, self.what, self.isSound) = (schema, what, isSound)
    let parts = schema.sound.split(
      separator: words, maxSplits: 1, omittingEmptySubsequences: false)
    text = parts.joined(separator: others)
  }

  private static func broken(_ what: String, _ words: String, _ others: String) -> SchemaCase {
    SchemaCase(.module, what, words, others, isSound: false)
  }

  private static func sound(_ what: String, _ words: String, _ others: String) -> SchemaCase {
    SchemaCase(.module, what, words, others, isSound: true)
  }

  /// Whether the reader takes the file.
  var isRead: Bool {
    let source = SourceFile(name: SourceName(schema.fileOfSound), text: text)
    let problems =
      switch schema {
      case .module: ModuleFile.read(source).problems
      case .curriculum: CurriculumFile.read(source).problems
      }
    return !problems.contains { $0.severity == .error }
  }

  static let all = brokenModules + soundModules + emptyValues + curricula

  private static let brokenModules: [SchemaCase] = [
    .broken("no title", "title: T\n", ""),
    .broken("an unknown field", "title: T\n", "title: T\ntitel: T\n"),
    .broken("another version", "format: 1", "format: 2"),
    .broken("another language", "language: en", "language: fr"),
    .broken("a name with spaces", "id: one", "id: the first"),
    .broken("an unknown kind", "kind: single-choice", "kind: choice"),
    .broken("no stem", "stem: Which?\n", "hints: []\n"),
    .broken("a field of another kind", "stem: Which?\n", "stem: Which?\n    tolerance: 1\n"),
    .broken("two keys", "- text: B", "- correct: true\n        text: B"),
    .broken(
      "more choices than letters", "- text: B",
      (2...27).map { "- text: B\($0)" }.joined(separator: "\n      ")),
    .broken("no key", "correct: true", "correct: false"),
    .broken("a flag in another word", "answer: false", "answer: maybe"),
    .broken("points out of range", "points: 2", "points: 11"),
    .broken("a number and a range", "answer: 3\n", "answer: 3\n    between: [1, 2]\n"),
    .broken("a text without text", "stem: How many?", "stem:"),
    .broken("an address without its scheme", "https://example.org", "example.org"),
    .broken("a name with a dot", "id: two", "id: 1.5"),
  ]

  private static let soundModules: [SchemaCase] = [
    .sound("a number for a text", "title: T\n", "title: 1948\n"),
    .sound("a flag for a text", "title: T\n", "title: true\n"),
    .sound("a number in quotes", "points: 2", "points: '2'"),
    .sound("a flag in quotes", "answer: false", "answer: 'false'"),
    .sound("a number for a name", "id: two", "id: 2"),
    .sound("a list without anything", "points: 2\n", "points: 2\n    hints: []\n"),
    .sound("no references", "source: law art. 1", "source: []"),
    .sound("several references", "source: law art. 1", "source: [law art. 1, law]"),
    .sound("a percentage in quotes", "tolerance: 5%", "tolerance: '5 %'"),
  ]

  /// What is left empty, in every way that a schema can tell from a text.
  private static let emptyValues: [SchemaCase] = [
    .broken("an empty title", "title: T\n", "title:\n"),
    .broken("a title of spaces", "title: T\n", "title: '  '\n"),
    .broken("an empty language", "language: en", "language:"),
    .broken("an empty list", "points: 2\n", "points: 2\n    hints:\n"),
    .broken("an empty element", "points: 2\n", "points: 2\n    hints:\n      -\n"),
    .broken("an empty reference", "source: law art. 1", "source:"),
    .broken("empty points", "points: 2", "points:"),
    .broken("an empty key", "answer: false", "answer:"),
    .broken("an empty object", "sources:", "glossary:\n  -\nsources:"),
    .broken("an empty address", "url: https://example.org", "url: ''"),
    .broken("a text where objects belong", "sources:", "glossary: none\nsources:"),
  ]

  private static let curricula: [SchemaCase] = [
    curriculum("no version", "version: '1'\n", ""),
    curriculum("an empty version", "version: '1'", "version:"),
    curriculum("a title without languages", "\n  es: C\n  en: C", " C"),
    curriculum("no title in the course's language", "  es: C\n", ""),
    curriculum("an empty title", "es: C", "es:"),
    curriculum("a title in another language", "en: C", "fr: C"),
    curriculum("an unknown field", "version:", "minutes: 3\nversion:"),
    curriculum("an empty list", "modules: [a, b]", "modules:"),
    curriculum("a module with no name", "[a, b]", "[a, B b]"),
    curriculum("modules of another kind", "[a, b]", "a, b"),
    curriculum("a number for a version", "version: '1'", "version: 1.0", isSound: true),
    curriculum("no modules yet", "[a, b]", "[]", isSound: true),
    curriculum("one language only", "  en: C\n", "", isSound: true),
  ]

  private static func curriculum(
    _ what: String, _ words: String, _ others: String, isSound: Bool = false
  ) -> SchemaCase {
    SchemaCase(.curriculum, what, words, others, isSound: isSound)
  }
}

extension EditorSchema {
  /// What the sound file is called, as a module's name and its file's agree.
  var fileOfSound: String {
    switch self {
    case .module: "sample.en.yaml"
    case .curriculum: CurriculumFile.fileName
    }
  }

  var sound: String {
    switch self {
    case .module: Self.soundModule
    case .curriculum: Self.soundCurriculum
    }
  }

  private static let soundCurriculum = """
    format: 1
    id: course
    version: '1'
    language: es
    title:
      es: C
      en: C
    modules: [a, b]

    """

  private static let soundModule = """
    format: 1
    id: sample
    language: en
    title: T
    summary: A sample.
    sources:
      - id: law
        citation: The law
        url: https://example.org
    items:
      - id: one
        kind: single-choice
        points: 2
        stem: Which?
        choices:
          - text: A
            correct: true
          - text: B
        explanation: A it is.
      - id: two
        kind: true-false
        stem: Is it?
        answer: false
        explanation: No.
        source: law art. 1
      - id: three
        kind: numeric
        stem: How many?
        answer: 3
        tolerance: 5%
        explanation: Three.

    """
}
