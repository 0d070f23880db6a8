import Authoring
import Diagnostics
import Glibc
import Localization

/// What has to hold of every file there can be.
struct FileLaws {
  private let file: SourceFile
  private let module: ModuleFile

  init(_ file: SourceFile) {
    self.file = file
    module = ModuleFile.read(file)
  }

  func hold() {
    holdPlaces()
    holdFindings()
    holdLayout()
    holdRepairs()
    holdOtherReaders()
  }

  /// Every node and comment lies within the file, children within their parents in order.
  private func holdPlaces() {
    let tree = module.tree
    var end = 0
    for comment in tree.comments {
      require(comment.start >= end && comment.end <= file.bytes.count, "a comment is astray")
      end = comment.end
    }
    holdPlaces(of: tree.root, in: file.span)
  }

  private func holdPlaces(of node: NodeID, in parent: Span) {
    let tree = module.tree
    let span = tree.span(of: node)
    require(parent.contains(span), "a node lies outside its parent")
    switch tree.content(of: node) {
    case .scalar:
      let mapped = tree.mappedText(of: node)
      require(mapped.text == tree.text(of: node), "a text has two readings")
      let whole = mapped.span(of: 0..<mapped.text.utf8.count)
      // The last line end of a block stands after its node.
      require(
        whole.start >= span.start && whole.end <= file.bytes.count,
        "a text comes from outside its node")
    case .sequence(let elements):
      for element in elements { holdPlaces(of: element, in: span) }
    case .mapping(let entries):
      for entry in entries {
        holdPlaces(of: entry.key, in: span)
        holdPlaces(of: entry.value, in: span)
      }
    }
  }

  /// Every finding can be said and drawn, in both languages; its repair lies within the file.
  private func holdFindings() {
    for problem in module.problems {
      require(file.span.contains(problem.span), "a finding lies outside the file")
    }
    for language in Language.allCases {
      let diagnostics = module.problems.prefix(20).map { $0.diagnostic(in: file, language) }
      for fix in diagnostics.compactMap(\.fix) {
        require(fix.edits.allSatisfy { file.span.contains($0.span) }, "a repair is astray")
      }
      guard language == .spanish else { continue }
      let renderer = HumanRenderer(language, columns: 40)
      let blocks = renderer.blocks(
        FindingList(Array(diagnostics.prefix(2)), in: [file], language))
      require(diagnostics.isEmpty || !blocks.isEmpty, "findings are lost")
    }
  }

  /// The layout says the same, has nothing wrong with it, and stays as it is the second time.
  private func holdLayout() {
    guard let text = FormattedFile(file).text else { return }
    let again = ModuleFile.read(SourceFile(name: file.name, text: text))
    require(ModuleFormatter.format(again.tree) == text, "the layout is not stable")
    require(
      again.problems.count { $0.severity == .error }
        == module.problems.count { $0.severity == .error }, "the layout changes what is wrong")
    require((again.module == nil) == (module.module == nil), "the layout loses the module")
    guard let before = module.module, let after = again.module else { return }
    require(
      String(describing: before) == String(describing: after), "the layout changes the module")
  }

  /// Repairs come to an end, and soon.
  private func holdRepairs() {
    let repaired = RepairedFile(file, findings: Self.findings)
    require(repaired.count > 0 || repaired.source.bytes == file.bytes, "a repair is not counted")
    require(
      repaired.source.bytes.count <= 4 * file.bytes.count + 64, "repairs make a file grow and grow")
  }

  private static func findings(_ source: SourceFile) -> [Diagnostic] {
    ModuleFile.read(source).problems.map { $0.diagnostic(in: source, .english) }
  }

  /// The other readers of the same text take it as calmly.
  private func holdOtherReaders() {
    _ = CurriculumFile.read(file)
    if let module = module.module { _ = Linter.warnings(in: module) }
  }
}

/// Ends the process where a law does not hold, with the words that an optimised build would leave
/// out of a precondition.
private func require(_ holds: Bool, _ broken: String) {
  guard !holds else { return }
  print("the law is broken: \(broken)")
  fflush(nil)
  abort()
}
