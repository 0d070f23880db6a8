import Localization
import Typesetting

/// The manual on screen: its topics, and a page of it.
enum ManualScreen {
  @BlockBuilder
  static func topics(_ style: ScreenStyle) -> [Block] {
    style.paragraph(ManualWording.opening)
    Block.blank
    let names = ManualTopic.allCases.map { style($0.name) }
    let column = 2 + (names.map(\.displayWidth).max() ?? 0)
    zip(ManualTopic.allCases, names).map { topic, name in
      Block.entry(name, StyledText(style(topic.summary)), column: column)
    }
  }

  static func page(_ page: ManualPage, _ style: ScreenStyle) -> [Block] {
    let groups = page.elements.map { blocks($0, style) }
    return Array(groups.joined(separator: [Block.blank]))
  }

  private static func blocks(_ element: ManualPage.Element, _ style: ScreenStyle) -> [Block] {
    switch element {
    case .title(let text), .heading(let text): [.heading(text.styled(style))]
    case .paragraph(let text): [.paragraph(text.styled(style))]
    case .list(let items):
      items.map { .item(lead: style.isPlain ? "- " : "• ", $0.styledAsItem(style), indent: 2) }
    case .example(let example): blocks(example, style)
    }
  }

  /// The example's lines, behind a word on those that show how not to write.
  private static func blocks(_ example: ManualExample, _ style: ScreenStyle) -> [Block] {
    let lines = example.lines.map { Block.verbatim(StyledText($0.isEmpty ? "" : "  " + $0)) }
    return switch example.kind {
    case .flawed(let code): [style.paragraph(ManualWording.flawed(code), .strong)] + lines
    case .sound: [style.paragraph(ManualWording.sound, .strong)] + lines
    case .module, .course, .item, .part, .shell, .dialogue, .answers, .numbers, .text: lines
    }
  }
}

extension ManualText {
  /// The text with its roles. Words to type stand in quotation marks, for whoever sees no colours.
  func styled(_ style: ScreenStyle) -> StyledText {
    runs.reduce(into: StyledText()) { text, run in
      switch run {
      case .plain(let words): text.append(words)
      case .emphasis(let words): text.append(words, .emphasis)
      case .code(let words): text.append(ManualWording.quoted(words, style.language))
      }
    }
  }

  /// The same as an item of a list. Where it explains some names, those before its colon, their
  /// place says what they are, and they go without marks.
  func styledAsItem(_ style: ScreenStyle) -> StyledText {
    guard case .code? = runs.first, let colon = runs.firstIndex(where: \.hasColon) else {
      return styled(style)
    }
    let names = runs[..<colon].map { run in
      switch run {
      case .plain(let words): StyledText(words)
      case .emphasis(let words): StyledText(words, .emphasis)
      case .code(let words): StyledText(words, .accent)
      }
    }
    return names.joined(separator: "") + ManualText(runs: Array(runs[colon...])).styled(style)
  }
}

extension ManualText.Run {
  /// Whether it is plain and has a colon, which ends the names that an item explains.
  var hasColon: Bool {
    switch self {
    case .plain(let words): words.contains(":")
    case .code, .emphasis: false
    }
  }
}
