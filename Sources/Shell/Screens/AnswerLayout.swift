import Assessment
import Delivery
import Localization
import Typesetting

/// What stands below a question's stem: options with their letters, and how to answer.
enum AnswerLayout {
  static func blocks(_ view: ItemView, _ style: ScreenStyle) -> [Block] {
    switch view.item.interaction {
    case .choice(let choice): choices(choice, view, style)
    case .trueFalse: judgements(style)
    case .textEntry: advice(ItemWording.fewWords, view, style)
    case .numeric(let numeric):
      advice(numeric.unit.map(ItemWording.unit) ?? ItemWording.digits, view, style)
    case .match(let match): columns(match, view, style)
    case .order(let order): entries(order, view, style)
    case .cloze(let cloze): ClozeText.blocks(cloze, view, style)
    case .reflection(let reflection): guidance(reflection, view, style)
    }
  }

  /// The options as they are laid out, each behind its letter.
  static func options(_ choice: ChoiceInteraction, _ order: [Int]) -> [Block] {
    lettered(order.map { choice.options[$0].text.styled })
  }

  private static func lettered(_ texts: [StyledText]) -> [Block] {
    texts.enumerated().map { labelled(AnswerLabels.letter($0), $1) }
  }

  private static func labelled(_ label: String, _ text: StyledText) -> Block {
    .item(lead: "\(label, .accent)  ", text, indent: 2)
  }

  @BlockBuilder
  private static func choices(
    _ choice: ChoiceInteraction, _ view: ItemView, _ style: ScreenStyle
  ) -> [Block] {
    options(choice, view.layout.order)
    if case .multiple = choice.cardinality {
      advice(ItemWording.severalLetters, view, style)
    }
  }

  /// How to answer, for as long as an answer is waited for.
  @BlockBuilder
  private static func advice(
    _ wording: Wording, _ view: ItemView, _ style: ScreenStyle
  ) -> [Block] {
    if view.isOpen {
      Block.blank
      style.paragraph(wording, .muted)
    }
  }

  private static func judgements(_ style: ScreenStyle) -> [Block] {
    [true, false].map { value in
      labelled(
        style(ItemWording.letter(of: value)), StyledText(style(ItemWording.word(for: value))))
    }
  }

  @BlockBuilder
  private static func columns(
    _ match: MatchInteraction, _ view: ItemView, _ style: ScreenStyle
  ) -> [Block] {
    match.pairs.enumerated().map { labelled(AnswerLabels.number($0), StyledText($1.left)) }
    Block.blank
    lettered(view.layout.order.map { StyledText(match.rightSides[$0]) })
    advice(ItemWording.pairs(match), view, style)
  }

  @BlockBuilder
  private static func entries(
    _ order: OrderInteraction, _ view: ItemView, _ style: ScreenStyle
  ) -> [Block] {
    lettered(view.layout.order.map { StyledText(order.sequence[$0]) })
    advice(ItemWording.order, view, style)
  }

  @BlockBuilder
  private static func guidance(
    _ reflection: ReflectionInteraction, _ view: ItemView, _ style: ScreenStyle
  ) -> [Block] {
    if let guidance = reflection.guidance {
      style.prose(guidance)
      Block.blank
    }
    if !reflection.rubric.isEmpty {
      style.paragraph(ItemWording.rubric, .muted)
      reflection.rubric.map { Block.item(lead: style.dash, $0.text.styled, indent: 2) }
      Block.blank
    }
    advice(ItemWording.manyLines, view, style)
    if !view.draft.isEmpty {
      Block.blank
      style.paragraph(ItemWording.draftSoFar, .muted)
      view.draft.map { Block.paragraph(StyledText($0), indent: 2) }
    }
  }
}
