import Assessment
import Diagnostics
import TestKit
import Testing

@testable import Authoring

/// Prose reads the same whichever style of scalar carries it.
///
/// The reader takes prose from the lines of the file as they are; that has to be what is read from
/// the text as YAML gives it.
struct ProseStyleTests {
  @Test("from the lines of the file as from the unfolded text", arguments: 0..<60)
  func lines(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<50 {
      let source = Self.module(&random)
      let file = ModuleFile.read(SourceFile(name: "-", text: source))
      let stem = try #require(
        SourceMap(file.tree).node(
          [.field(.items), .element(0), .field(.stem)], from: file.tree.root))
      guard let item = file.module?.items.first else { continue }
      #expect(item.stem == Prose(markup: file.tree.markup(of: stem)), "\(source)")
    }
  }

  /// A module with one item, whose stem is in some style and of some lines.
  private static func module(_ random: inout SplitMix64) -> String {
    let styles = ["|", ">", "|-", ">+", "", "'", "\""]
    let style = styles[random.next(below: styles.count)]
    var stem = " " + style
    let quote = style == "'" || style == "\"" ? style : ""
    if style == "" || quote != "" { stem += "x" }
    for _ in 0..<random.next(below: 6) + 1 {
      stem += "\n" + line(&random, inQuotes: quote != "")
    }
    return "format: 1\nid: m\nlanguage: en\ntitle: T\nsummary: S\nitems:\n  - id: i\n    stem:"
      + stem + quote + "\n    kind: true-false\n    answer: true\n    explanation: E\n"
  }

  private static func line(_ random: inout SplitMix64, inQuotes: Bool) -> String {
    let words = ["- ", "a", "*b*", "ñ ", "", " ", "\u{A0}", "c*", "–"] + (inQuotes ? ["\\n"] : [])
    var line = ""
    for _ in 0..<random.next(below: 4) { line += words[random.next(below: words.count)] }
    let indentation = String(repeating: " ", count: random.next(below: 6) == 0 ? 8 : 6)
    return line.isEmpty ? "" : indentation + line
  }
}
