import Diagnostics
import Testing
import Yams

@testable import Authoring

@Suite("The layout is YAML")
struct LayoutIsYAMLTests {
  @Test("another reader of YAML finds the same in generated files", arguments: UInt64(0)..<60)
  func readsTheSame(seed: UInt64) throws {
    let text = layout(of: RandomModule.source(seed: seed)).text
    let (tree, problems) = SyntaxParser.parse(SourceFile(name: "case.yaml", text: text))
    guard !problems.contains(where: { $0.severity == .error }) else { return }
    let node = try #require(try Yams.compose(yaml: text))
    #expect(Self.outline(of: node) == Self.outline(of: tree.root, in: tree))
  }

  @Test("and in the cases", arguments: LayoutCase.all)
  func readsTheSame(_ example: LayoutCase) throws {
    // A file of comments alone has no node.
    guard let node = try Yams.compose(yaml: example.layout) else { return }
    let (tree, _) = SyntaxParser.parse(SourceFile(name: "case.yaml", text: example.layout))
    #expect(Self.outline(of: node) == Self.outline(of: tree.root, in: tree))
  }

  private static func outline(of node: Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.string.debugDescription
    case .sequence(let sequence): "[" + sequence.map(outline).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{"
        + mapping.map { "\(outline(of: $0.key)): \(outline(of: $0.value))" }
        .joined(separator: ", ") + "}"
    case .alias: "alias"
    }
  }

  private static func outline(of node: NodeID, in tree: SyntaxTree) -> String {
    switch tree.content(of: node) {
    case .scalar: tree.text(of: node).debugDescription
    case .sequence(let elements):
      "[" + elements.map { outline(of: $0, in: tree) }.joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{"
        + entries.map { "\(outline(of: $0.key, in: tree)): \(outline(of: $0.value, in: tree))" }
        .joined(separator: ", ") + "}"
    }
  }
}
