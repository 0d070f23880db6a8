import Authoring
import Localization
import Typesetting

/// The page of a code: what it is, why it matters, and a flawed and a sound example.
enum ExplainScreen {
  @BlockBuilder
  static func page(_ page: RulePage, _ style: ScreenStyle) -> [Block] {
    let differences = page.differences(in: style.language)
    Block.heading(StyledText("\(page.code): \(style(page.title))"))
    Block.blank
    style.paragraph(page.reason)
    Block.blank
    style.paragraph(ExplainWording.flawed, .strong)
    example(page.flawed[style.language], marking: differences.flawed, style)
    Block.blank
    style.paragraph(ExplainWording.sound, .strong)
    example(page.sound[style.language], marking: differences.sound, style)
    if !page.guidelines.isEmpty {
      Block.blank
      style.paragraph(ExplainWording.reference(page.guidelines), .muted)
    }
  }

  /// An example; where nothing in it is as in the other one, nothing stands out.
  private static func example(
    _ text: String, marking places: Set<Int>, _ style: ScreenStyle
  ) -> [Block] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isMarked = places.count < lines.count
    return lines.enumerated().map { place, line in
      ExampleLine(String(line), isMarked: isMarked && places.contains(place)).block(style)
    }
  }

  /// Codes, a line each, in groups by what they are about.
  static func list(_ pages: [RulePage], _ style: ScreenStyle) -> [Block] {
    let groups = CodeGroup.allCases.map { group in
      let entries = pages.filter { $0.code.hasPrefix(group.rawValue) }
        .map { Block.entry($0.code, StyledText(style($0.title)), column: 6) }
      return entries.isEmpty ? [] : [style.paragraph(group.title, .strong)] + entries
    }
    return Array(groups.filter { !$0.isEmpty }.joined(separator: [Block.blank]))
  }
}
