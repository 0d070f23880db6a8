import Testing

/// A module made from a sound one by one mistake that a schema can see.
struct BrokenModule: Sendable, CustomTestStringConvertible {
  let what: String
  let text: String

  var testDescription: String { what }

  /// - Parameters: the words of the sound module that are mistaken, and what stands there instead.
  private init(_ what: String, _ words: String, _ others: String) {
    self.what = what
    let parts = Self.sound.split(separator: words, maxSplits: 1, omittingEmptySubsequences: false)
    text = parts.joined(separator: others)
  }

  static let all = [
    BrokenModule("no title", "title: T\n", ""),
    BrokenModule("an unknown field", "title: T\n", "title: T\ntitel: T\n"),
    BrokenModule("another version", "format: 1", "format: 2"),
    BrokenModule("another language", "language: en", "language: fr"),
    BrokenModule("a name with spaces", "id: one", "id: the first"),
    BrokenModule("an unknown kind", "kind: single-choice", "kind: choice"),
    BrokenModule("no stem", "stem: Which?\n", "hints: []\n"),
    BrokenModule("a field of another kind", "stem: Which?\n", "stem: Which?\n    tolerance: 1\n"),
    BrokenModule("two keys", "- text: B", "- correct: true\n        text: B"),
    BrokenModule(
      "more choices than letters", "- text: B",
      (2...27).map { "- text: B\($0)" }.joined(separator: "\n      ")),
    BrokenModule("no key", "correct: true", "correct: false"),
    BrokenModule("a flag in another word", "answer: false", "answer: maybe"),
    BrokenModule("points out of range", "points: 2", "points: 11"),
    BrokenModule("a number and a range", "answer: 3\n", "answer: 3\n    between: [1, 2]\n"),
    BrokenModule("a text without text", "stem: How many?", "stem:"),
    BrokenModule("an address without its scheme", "https://example.org", "example.org"),
  ]

  static let sound = """
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
