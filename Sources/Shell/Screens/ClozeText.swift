import Assessment
import Delivery
import Typesetting

/// A text with numbered blanks, and the options of the blank that is asked for.
enum ClozeText {
  @BlockBuilder
  static func blocks(
    _ cloze: ClozeInteraction, _ view: ItemView, _ style: ScreenStyle
  ) -> [Block] {
    for (index, paragraph) in cloze.paragraphs.enumerated() {
      if index > 0 { Block.blank }
      Block.paragraph(line(paragraph, of: cloze, view, style), indent: 2)
    }
    if view.isOpen, let blank = view.blank { options(of: blank, in: cloze, view, style) }
  }

  /// What stands before the prompt of one blank: its number, and its options where there are any.
  @BlockBuilder
  static func options(
    of blank: Int, in cloze: ClozeInteraction, _ view: ItemView, _ style: ScreenStyle
  ) -> [Block] {
    Block.blank
    style.paragraph(ItemWording.blank(Place(blank + 1, of: cloze.blanks.count)), .muted)
    if case .choice(let choice) = cloze.blanks[blank].filling {
      AnswerLayout.options(choice, view.layout.blankOrders[blank])
    }
  }

  private static func line(
    _ segments: [ClozeInteraction.Segment], of cloze: ClozeInteraction, _ view: ItemView,
    _ style: ScreenStyle
  ) -> StyledText {
    segments.reduce(into: StyledText()) { text, segment in
      switch segment {
      case .text(let run):
        text.append(run.text, run.isEmphasised ? .emphasis : .plain)
      case .blank(let id):
        let place = cloze.blanks.firstIndex { $0.id == id } ?? 0
        text.append("[\(gap(place, of: cloze, view, style))]", .accent)
      }
    }
  }

  /// A blank by its number, with what is in it already.
  private static func gap(
    _ place: Int, of cloze: ClozeInteraction, _ view: ItemView, _ style: ScreenStyle
  ) -> String {
    let name = style.isPlain ? style(ItemWording.gap(place + 1)) : AnswerLabels.number(place)
    let words = view.blanks.indices.contains(place) ? words(view.blanks[place], cloze, place) : nil
    if let words { return "\(name): \(words)" }
    return style.isPlain ? name : "\(name): ____"
  }

  private static func words(
    _ response: BlankResponse?, _ cloze: ClozeInteraction, _ place: Int
  ) -> String? {
    switch (response, cloze.blanks[place].filling) {
    case (.text(let text), _): text
    case (.choice(let option), .choice(let choice)) where choice.options.indices.contains(option):
      choice.options[option].text.plainText
    case (.choice, _), (nil, _): nil
    }
  }
}
