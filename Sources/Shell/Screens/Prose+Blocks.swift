import Assessment
import Typesetting

extension Prose {
  /// The paragraphs and lists as blocks, a blank line between each two.
  func blocks(indent: Int = 0, isPlain: Bool = false) -> [Typesetting.Block] {
    let groups = blocks.map { block -> [Typesetting.Block] in
      switch block {
      case .paragraph(let runs):
        [.paragraph(runs.styled, indent: indent)]
      case .list(let items):
        items.map { .item(lead: isPlain ? "- " : "• ", $0.styled, indent: indent + 2) }
      }
    }
    return Array(groups.joined(separator: [Typesetting.Block.blank]))
  }

  /// The words on one line, with their emphasis.
  var styled: StyledText {
    blocks.map { block in
      switch block {
      case .paragraph(let runs): runs.styled
      case .list(let items): items.map(\.styled).joined(separator: " · ")
      }
    }
    .joined(separator: " ")
  }
}

extension [Prose.Run] {
  var styled: StyledText {
    reduce(into: StyledText()) { text, run in
      text.append(run.text, run.isEmphasised ? .emphasis : .plain)
    }
  }
}
