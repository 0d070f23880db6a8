import Authoring
import Diagnostics
import Localization
import TestKit
import Testing

/// Broken files: nothing crashes, every place is inside the file, and what is accepted all the same
/// is YAML.
@Suite("Broken files")
struct BrokenFileTests {
  @Test("every prefix of every fixture", arguments: SyntaxFixture.all)
  func prefixes(_ fixture: SyntaxFixture) throws {
    for bytes in ByteMutations.prefixes(of: fixture.file.bytes) { try expectSound(bytes) }
  }

  @Test("every one-byte change of every fixture", arguments: SyntaxFixture.all)
  func changes(_ fixture: SyntaxFixture) throws {
    for bytes in ByteMutations.changes(of: fixture.file.bytes, seed: 1) { try expectSound(bytes) }
  }

  @Test("strings of syntax", arguments: 0..<10)
  func soups(batch: Int) throws {
    for seed in 300 * batch..<300 * (batch + 1) {
      try expectSound(ByteMutations.soup(seed: UInt64(1_000_000 + seed)))
    }
  }

  private func expectSound(_ bytes: [UInt8]) throws {
    let tree = try expectAgreement(on: bytes)
    let (_, problems) = SyntaxParser.parse(tree.file)
    for problem in problems {
      let finding = problem.diagnostic(in: tree.file, .spanish)
      let spans =
        [finding.primary.span] + finding.secondary.map(\.span)
        + (finding.fix?.edits.map(\.span) ?? [])
      #expect(spans.allSatisfy(tree.file.span.contains), "\(finding)")
    }
    expectInside(tree.root, of: tree)
  }

  /// Whether a node's span is inside its file and around those of its children, and its text maps
  /// back into it.
  private func expectInside(_ node: NodeID, of tree: SyntaxTree) {
    let span = tree.span(of: node)
    #expect(tree.file.span.contains(span))
    switch tree.content(of: node) {
    case .mapping(let entries):
      for entry in entries {
        #expect(span.contains(tree.span(of: entry.key)))
        #expect(span.contains(tree.span(of: entry.value)))
        expectInside(entry.value, of: tree)
      }
    case .sequence(let elements):
      for element in elements {
        #expect(span.contains(tree.span(of: element)))
        expectInside(element, of: tree)
      }
    case .scalar:
      let text = tree.mappedText(of: node)
      #expect(text.text == tree.text(of: node))
      #expect(span.contains(text.span(of: 0..<text.text.utf8.count)))
    }
  }
}
