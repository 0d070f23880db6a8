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
      Block.paragraph(line(paragraph, of: cloze, style), indent: 2)
    }
    if let blank = view.blank { options(of: blank, in: cloze, view, style) }
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
    _ segments: [ClozeInteraction.Segment], of cloze: ClozeInteraction, _ style: ScreenStyle
  ) -> StyledText {
    segments.reduce(into: StyledText()) { text, segment in
      switch segment {
      case .text(let run):
        text.append(run.text, run.isEmphasised ? .emphasis : .plain)
      case .blank(let id):
        let number = (cloze.blanks.firstIndex { $0.id == id } ?? 0) + 1
        let gap = style.isPlain ? style(ItemWording.gap(number)) : "\(number): ____"
        text.append("[\(gap)]", .accent)
      }
    }
  }
}
