import Authoring
import Diagnostics
import TestKit
import Testing
import Typesetting

/// Whatever is accepted is YAML: another reader finds the same structure and the same texts.
@Suite("What is accepted is YAML")
struct ReadsAsYAMLTests {
  @Test("the fixtures", arguments: SyntaxFixture.all)
  func fixtures(_ fixture: SyntaxFixture) throws {
    try expectAgreement(on: fixture.file.bytes, isAccepted: true)
    try expectAgreement(on: fixture.withCRLF, isAccepted: true)
    try expectAgreement(on: [0xEF, 0xBB, 0xBF] + fixture.file.bytes, isAccepted: true)
  }

  @Test("there are fixtures to read")
  func thereAreFixtures() {
    #expect(SyntaxFixture.all.count >= 5)
  }

  @Test("documents of the subset, all accepted", arguments: 0..<20)
  func generated(batch: Int) throws {
    for seed in 100 * batch..<100 * (batch + 1) {
      let document = DocumentGenerator.document(seed: UInt64(seed))
      try expectAgreement(on: Array(document.utf8), isAccepted: true)
    }
  }

  @Test("strings of syntax, as far as they are accepted", arguments: 0..<20)
  func soups(batch: Int) throws {
    for seed in 500 * batch..<500 * (batch + 1) {
      try expectAgreement(on: ByteMutations.soup(seed: UInt64(seed)))
    }
  }

  @Test("a file without content is the empty text")
  func empty() throws {
    for text in ["", "\n", "# only a comment", "---\n", "\u{FEFF}"] {
      let tree = try expectAgreement(on: Array(text.utf8), isAccepted: true)
      #expect(tree.isEmpty)
    }
  }
}

/// Whether both readers agree on a file that ours accepts; nothing is asked of other files.
@discardableResult
func expectAgreement(on bytes: [UInt8], isAccepted: Bool? = nil) throws -> SyntaxTree {
  let (tree, problems) = SyntaxParser.parse(SourceFile(name: "case.yaml", bytes: bytes))
  let errors = problems.filter { $0.severity == .error }
  let text = String(decoding: bytes, as: UTF8.self).debugDescription
  if isAccepted == true {
    #expect(errors.isEmpty, "\(errors) in \(text)")
  }
  if errors.isEmpty {
    let ours = tree.json(of: tree.root)
    let theirs = try YAMLOracle.read(bytes).get()
    if ours != theirs {
      Issue.record("\(text)\nours   \(ours.text(.compact))\ntheirs \(theirs.text(.compact))")
    }
  }
  return tree
}
