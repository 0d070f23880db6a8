/// A text for reading: paragraphs and lists, with emphasis.
package struct Prose: Hashable, Sendable {
  /// A paragraph or a list, set apart by white space.
  package enum Block: Hashable, Sendable {
    case paragraph([Run])
    case list([[Run]])
  }

  /// A stretch of words in one voice.
  package struct Run: Hashable, Sendable {
    package let text: String
    package let isEmphasised: Bool

    package init(_ text: String, isEmphasised: Bool = false) {
      self.text = text
      self.isEmphasised = isEmphasised
    }
  }

  /// Most texts are one paragraph in one voice, kept as the text that it is.
  private enum Content: Hashable {
    case sentence(String)
    case blocks([Block])
  }

  private let content: Content

  package init(blocks: [Block]) {
    if blocks.count == 1, case .paragraph(let runs) = blocks[0], runs.count == 1,
      !runs[0].isEmphasised
    {
      content = .sentence(runs[0].text)
    } else {
      content = .blocks(blocks)
    }
  }

  /// One paragraph in one voice.
  package init(sentence: String) {
    content = .sentence(sentence)
  }

  package var blocks: [Block] {
    switch content {
    case .sentence(let text): [.paragraph([Run(text)])]
    case .blocks(let blocks): blocks
    }
  }

  package var isEmpty: Bool {
    switch content {
    case .sentence: false
    case .blocks(let blocks): blocks.isEmpty
    }
  }

  /// The words alone on one line, without emphasis: for comparing, counting and recording.
  package var plainText: String {
    switch content {
    case .sentence(let text): text
    case .blocks(let blocks): Self.plainText(of: blocks)
    }
  }

  private static func plainText(of blocks: [Block]) -> String {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let runs): [runs]
      case .list(let items): items
      }
    }
    .map { runs in runs.map(\.text).joined() }
    .joined(separator: " ")
  }
}
