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

  package let blocks: [Block]

  package init(blocks: [Block]) {
    self.blocks = blocks
  }

  package var isEmpty: Bool { blocks.isEmpty }

  /// The words alone on one line, without emphasis: for comparing, counting and recording.
  package var plainText: String {
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
