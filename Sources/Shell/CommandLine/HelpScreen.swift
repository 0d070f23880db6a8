import Localization
import Typesetting

/// The help of the program and of each command.
enum HelpScreen {
  /// What there is, grouped by whom it is for.
  ///
  /// - Parameter columns: the width that it will have.
  static func program(_ pages: [CommandPage], _ style: ScreenStyle, columns: Int) -> [Block] {
    let groups = CommandPage.Audience.allCases.flatMap { audience -> [Block] in
      let own = pages.filter { $0.audience == audience }
      guard !own.isEmpty else { return [] }
      let entries = own.map { page in
        CommandPage.Entry(Wording(es: page.name, en: page.name), page.abstract)
      }
      return section(entries, HelpWording.title(of: audience), style, columns)
    }
    return [.paragraph(StyledText(style(HelpWording.program))), .blank]
      + [.paragraph(StyledText(style(HelpWording.usage)), indent: 2)]
      + groups
      + section(
        HelpWording.shared + [HelpWording.version], HelpWording.sharedOptions, style, columns)
      + [.blank, .paragraph(StyledText(style(HelpWording.more), .muted))]
  }

  /// One command: how its line is written, and what each part means.
  static func command(_ page: CommandPage, _ style: ScreenStyle, columns: Int) -> [Block] {
    [.paragraph(StyledText(sentence(style(page.abstract)))), .blank]
      + page.usages(in: style.language).map { .paragraph(StyledText($0), indent: 2) }
      + (page.alias.map { [alias($0, style)] } ?? [])
      + section(
        page.arguments, page.takesOneForm ? HelpWording.forms : HelpWording.arguments, style,
        columns)
      + section(page.options, HelpWording.options, style, columns)
      + section(HelpWording.shared, HelpWording.sharedOptions, style, columns)
      + (page.discussion.map { [.blank, .paragraph(StyledText(style($0)))] } ?? [])
  }

  private static func alias(_ alias: String, _ style: ScreenStyle) -> Block {
    .paragraph(StyledText(style(HelpWording.alias(alias)), .muted), indent: 2)
  }

  private static func section(
    _ entries: [CommandPage.Entry], _ title: Wording, _ style: ScreenStyle, _ columns: Int
  ) -> [Block] {
    guard !entries.isEmpty else { return [] }
    let lines = entries.map { (name: style($0.name), meaning: StyledText(style($0.meaning))) }
    let column = 2 + (lines.map(\.name.displayWidth).max() ?? 0)
    // What is longer than this has no column of its own.
    let isWide = column <= columns / 3
    return [.blank, .paragraph(StyledText(style(title), .strong))]
      + lines.flatMap { line -> [Block] in
        isWide
          ? [.entry(line.name, line.meaning, column: column)]
          : [
            .paragraph(StyledText(line.name, .accent), indent: 2),
            .paragraph(line.meaning, indent: 6),
          ]
      }
  }

  /// What a command does, standing alone.
  private static func sentence(_ abstract: String) -> String {
    abstract.prefix(1).uppercased() + abstract.dropFirst() + "."
  }
}

extension Block {
  /// A name to type and what it does, with the meanings of a list all in one column.
  static func entry(_ name: String, _ meaning: StyledText, column: Int) -> Block {
    let padding = String(repeating: " ", count: max(2, column - name.displayWidth))
    return .item(lead: "\(name, .accent)\(padding)", meaning, indent: 2)
  }
}
