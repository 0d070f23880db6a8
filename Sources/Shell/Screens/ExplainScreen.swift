import Authoring
import Localization
import Typesetting

/// The page of a code: what it is, why it matters, and a flawed and a sound example.
enum ExplainScreen {
  @BlockBuilder
  static func page(_ page: RulePage, _ style: ScreenStyle) -> [Block] {
    Block.heading(StyledText("\(page.code): \(style(page.title))"))
    Block.blank
    style.paragraph(page.reason)
    Block.blank
    style.paragraph(ExplainWording.flawed, .strong)
    example(page.flawed[style.language])
    Block.blank
    style.paragraph(ExplainWording.sound, .strong)
    example(page.sound[style.language])
    if !page.guidelines.isEmpty {
      Block.blank
      style.paragraph(ExplainWording.reference(page.guidelines), .muted)
    }
  }

  private static func example(_ text: String) -> [Block] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { .verbatim(StyledText("    " + String($0))) }
  }

  /// All codes, a line each.
  static func list(_ pages: [RulePage], _ style: ScreenStyle) -> [Block] {
    pages.map { .entry($0.code, StyledText(style($0.title)), column: 6) }
  }
}
