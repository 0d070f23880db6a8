import Diagnostics
import Foundation
import Localization
import Testing

@testable import Authoring

/// A mistake in a file that is right otherwise, and what stood there before.
struct Mistake: Sendable {
  let name: String
  let right: String
  let wrong: String

  init(_ name: String, _ right: String, _ wrong: String) {
    self.name = name
    self.right = right
    self.wrong = wrong
  }

  /// Mistakes whose repair can't be wrong, so that it gives back what was there.
  static let certain = [
    Mistake("a no-break space after a colon", "title: A l", "title:\u{A0}A l"),
    Mistake("a no-break space after a dash", "- id: two", "-\u{A0}id: two"),
    Mistake("no-break spaces as indentation", "    stem: ", "\u{A0}\u{A0}\u{A0}\u{A0}stem: "),
    Mistake("a byte order mark inside the file", "minutes", "\u{FEFF}minutes"),
    Mistake("a tab on a blank line", "\n\nitems", "\n\t\nitems"),
    Mistake("a bullet in place of a dash", "- text: Three acts", "• text: Three acts"),
    Mistake("a long dash in place of a dash", "- text: Three acts", "– text: Three acts"),
    Mistake("no space after a dash", "- text: Three acts", "-text: Three acts"),
    Mistake("a letter written as two", "intención", "intencio\u{301}n"),
    Mistake("a capital letter written as two", "ÁNIMO", "A\u{301}NIMO"),
    Mistake("a colon in text", "\"Art. II: which\"", "Art. II: which"),
    Mistake("a text that begins with an asterisk", "\"*Dolus* specialis\"", "*Dolus* specialis"),
    Mistake("a text that begins with a percent sign", "\"% of cases\"", "% of cases"),
    Mistake("a text that begins with an at sign", "'@ the \"border\"'", "@ the \"border\""),
    Mistake("a text that begins with a backtick", "\"`x`: y\"", "`x`: y"),
    Mistake("a text that begins with a gap", "\"[[one]] is\"", "[[one]] is"),
    Mistake("a list over two lines", "[GC-08, GC-09]", "[GC-08,\n      GC-09]"),
  ]

  /// A file in which all of that is right.
  static let file = """
    # A módulo to break.
    format: 1
    id: example
    language: en
    title: A law that changes
    summary: Of the intención, in capitals ÁNIMO
    minutes: 10  # one of two

    items:
      - id: one
        kind: single-choice
        facts: [GC-08, GC-09]
        stem: "Art. II: which"
        choices:
          - text: Four acts
            correct: true
          - text: Three acts
          - text: "*Dolus* specialis"
          - text: "% of cases"
          - text: '@ the "border"'
          - text: "`x`: y"
        explanation: Because.
      - id: two
        kind: cloze
        stem: Complete.
        text: "[[one]] is"
        blanks:
          one:
            accept: [x]
        explanation: Because.

    """
}

@Suite("Repairing files")
struct RepairTests {
  private func findings(_ source: SourceFile) -> [Diagnostic] {
    ModuleFile.read(source).problems.map { $0.diagnostic(in: source, .english) }
  }

  private func repaired(_ text: String) -> String {
    let file = RepairedFile(SourceFile(name: "example.en.yaml", text: text), findings: findings)
    return String(decoding: file.source.bytes, as: UTF8.self)
  }

  /// Whether a text is the right file to the byte; equal strings may be written in two ways.
  private func isRight(_ text: String) -> Bool {
    text.utf8.elementsEqual(Mistake.file.utf8)
  }

  @Test("a file that is right stays as it is")
  func keepsRightFiles() {
    #expect(findings(SourceFile(name: "example.en.yaml", text: Mistake.file)).isEmpty)
    #expect(repaired(Mistake.file) == Mistake.file)
  }

  @Test("a repair gives back what was there", arguments: Mistake.certain)
  func repairs(_ mistake: Mistake) throws {
    let place = try #require(Mistake.file.range(of: mistake.right))
    let broken = Mistake.file.replacingCharacters(in: place, with: mistake.wrong)
    #expect(!findings(SourceFile(name: "example.en.yaml", text: broken)).isEmpty, "\(mistake.name)")
    #expect(isRight(repaired(broken)), "\(mistake.name)")
  }

  @Test("two mistakes are repaired as one is", arguments: Mistake.certain)
  func repairsTwo(_ first: Mistake) {
    for second in Mistake.certain where second.right != first.right {
      var broken = Mistake.file
      for mistake in [first, second] {
        guard let place = broken.range(of: mistake.right) else { continue }
        broken.replaceSubrange(place, with: mistake.wrong)
      }
      #expect(isRight(repaired(broken)), "\(first.name), \(second.name)")
    }
  }

  @Test("a repair that mends nothing is not made over and over")
  func endsEarly() {
    let broken = Mistake.file.replacing("[x]", with: "[x}")
    #expect(repaired(broken).count <= broken.count + 2)
    let spaced = Mistake.file.replacing("[x]", with: "[x }")
    #expect(repaired(spaced).count <= spaced.count + 2)
  }

  @Test("other mistakes stay for their author")
  func leavesTheRest() {
    let broken = Mistake.file.replacing("kind: cloze", with: "kind: closed")
      .replacing("title: A", with: "title:\u{A0}A")
    #expect(repaired(broken) == Mistake.file.replacing("kind: cloze", with: "kind: closed"))
  }
}
