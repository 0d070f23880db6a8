import Assessment
import Localization
import Typesetting

/// What every screen has to know of its reader.
struct ScreenStyle: Hashable, Sendable {
  let language: Language
  /// Whether symbols are said in words, for a screen reader.
  let isPlain: Bool

  /// A sentence in the reader's language.
  func callAsFunction(_ wording: Wording) -> String {
    wording[language]
  }

  /// A sentence as a paragraph.
  func paragraph(_ wording: Wording, _ role: Role = .plain, indent: Int = 0) -> Block {
    .paragraph(StyledText(wording[language], role), indent: indent)
  }

  /// What stands before an entry of a list that the program makes.
  var dash: StyledText { isPlain ? "- " : "– " }

  /// What sets the parts of a heading apart; a screen reader would name the dot.
  var divider: String { isPlain ? ", " : " · " }

  /// An author's text as blocks.
  func prose(_ prose: Prose, indent: Int = 0) -> [Block] {
    prose.blocks(indent: indent, isPlain: isPlain)
  }
}
