package import Diagnostics

/// Reads a source file into its tree; never fails, and recovers so that one run finds all mistakes.
package enum SyntaxParser {
  package static func parse(_ file: SourceFile) -> (tree: SyntaxTree, problems: [SyntaxProblem]) {
    if let fault = unreadable(file.bytes) {
      let tree = SyntaxTree(file: file, nodes: [nothing(.isDamaged, at: 0)], comments: [])
      return (tree, [SyntaxProblem(fault: fault, span: Span(at: 0))])
    }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return SourceBytes.withPadded(file.bytes) { text in
      var problems = TextCheck.problems(in: text, from: start)
      var parser = BlockParser(text, of: file.bytes, from: start)
      parser.run()
      problems += parser.problems
      problems.sort { ($0.span, $0.code) < ($1.span, $1.code) }
      let nodes = parser.nodes.isEmpty ? [nothing([], at: start)] : parser.nodes
      return (SyntaxTree(file: file, nodes: nodes, comments: parser.comments), problems)
    }
  }

  /// Why a file can't be read at all, if it can't.
  private static func unreadable(_ bytes: [UInt8]) -> SyntaxFault? {
    if bytes.count > SyntaxLimits.bytes { return .character(.fileTooLarge(bytes: bytes.count)) }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return isUTF16 ? .character(.utf16) : nil
  }

  private static func nothing(_ flags: SyntaxNode.Flags, at offset: Int) -> SyntaxNode {
    let place = Int32(truncatingIfNeeded: offset)
    return SyntaxNode(
      kind: .plain, flags: flags, indentation: 0, start: place, end: place, next: 1)
  }
}
