import Delivery
import Localization
import Typesetting

/// The commands that work at every prompt, each with what it does.
enum SessionHelpScreen {
  static func blocks(_ title: Wording, _ style: ScreenStyle) -> [Block] {
    let column = 2 + (SessionHelpWording.commands.map { style($0.name).count }.max() ?? 0)
    let entries = SessionHelpWording.commands.map { command in
      Block.entry(style(command.name), StyledText(style(command.meaning)), column: column)
    }
    return [.paragraph(StyledText(style(title)))] + entries
      + [.blank, .paragraph(StyledText(style(SessionHelpWording.keys), .muted)), .blank]
  }
}
