import Localization
import Typesetting

/// The help of the program and of each command.
enum HelpScreen {
  /// What there is, grouped by whom it is for.
  static func program(_ pages: [CommandPage], _ style: ScreenStyle) -> [Block] {
    let groups = CommandPage.Audience.allCases.flatMap { audience -> [Block] in
      let own = pages.filter { $0.audience == audience }
      guard !own.isEmpty else { return [] }
      return section(
        own.map { CommandPage.Entry($0.name, $0.abstract) }, HelpWording.title(of: audience), style)
    }
    return [.paragraph(StyledText(style(HelpWording.program))), .blank]
      + [.paragraph(StyledText(style(HelpWording.usage)), indent: 2)]
      + groups
      + section(HelpWording.shared, HelpWording.sharedOptions, style)
      + [.blank, .paragraph(StyledText(style(HelpWording.more), .muted))]
  }

  /// One command: how its line is written, and what each part means.
  static func command(_ page: CommandPage, _ style: ScreenStyle) -> [Block] {
    let usage = (["repaso", page.name] + page.arguments.map(\.name)).joined(separator: " ")
    return [.paragraph(StyledText(style(page.abstract))), .blank]
      + [.paragraph(StyledText(usage), indent: 2)]
      + (page.alias.map { [alias($0, style)] } ?? [])
      + section(page.arguments, HelpWording.arguments, style)
      + section(page.options, HelpWording.options, style)
      + section(HelpWording.shared, HelpWording.sharedOptions, style)
      + (page.discussion.map { [.blank, .paragraph(StyledText(style($0)))] } ?? [])
  }

  private static func alias(_ alias: String, _ style: ScreenStyle) -> Block {
    .paragraph(StyledText(style(HelpWording.alias(alias)), .muted), indent: 2)
  }

  private static func section(
    _ entries: [CommandPage.Entry], _ title: Wording, _ style: ScreenStyle
  ) -> [Block] {
    guard !entries.isEmpty else { return [] }
    let column = 2 + (entries.map(\.name.displayWidth).max() ?? 0)
    return [.blank, .paragraph(StyledText(style(title), .strong))]
      + entries.map { .entry($0.name, StyledText(style($0.meaning)), column: column) }
  }
}

extension Block {
  /// A name to type and what it does, with the meanings of a list all in one column.
  static func entry(_ name: String, _ meaning: StyledText, column: Int) -> Block {
    let padding = String(repeating: " ", count: max(2, column - name.displayWidth))
    return .item(lead: "\(name, .accent)\(padding)", meaning, indent: 2)
  }
}
