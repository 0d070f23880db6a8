import Assessment
import Delivery
import Typesetting

/// A question on screen: where one is, what is asked, and how it can be answered.
enum ItemScreen {
  @BlockBuilder
  static func blocks(
    _ view: ItemView, in module: TrainingModule, _ style: ScreenStyle
  ) -> [Block] {
    Block.blank
    position(view, in: module, style)
    Block.blank
    if let situation = view.situation {
      style.prose(situation.stimulus, indent: 2)
      Block.blank
    }
    style.prose(view.item.stem)
    Block.blank
    AnswerLayout.blocks(view, style)
    Block.blank
    standing(view, style)
    Block.blank
    if !view.hints.isEmpty {
      hints(view, style)
      Block.blank
    }
  }

  private static func position(
    _ view: ItemView, in module: TrainingModule, _ style: ScreenStyle
  ) -> Block {
    let place = style(SessionWording.position(view.place, view.round))
    let words = [module.title, place] + [part(view.situation, style)].compactMap(\.self)
    return .paragraph(StyledText(words.joined(separator: style.divider), .muted))
  }

  /// Which question on a situation it is, where there are several.
  private static func part(_ situation: Situation?, _ style: ScreenStyle) -> String? {
    guard let situation, situation.place.count > 1 else { return nil }
    return style(SessionWording.question(situation.place))
  }

  /// What is shown before the next blank of a text that is on screen already.
  @BlockBuilder
  static func blank(_ view: ItemView, _ style: ScreenStyle) -> [Block] {
    if case .cloze(let cloze) = view.item.interaction, let blank = view.blank {
      ClozeText.options(of: blank, in: cloze, view, style)
      Block.blank
    }
  }

  /// What came of the item until now.
  private static func standing(_ view: ItemView, _ style: ScreenStyle) -> [Block] {
    switch view.standing {
    case .asked: []
    case .askedAgain: [style.paragraph(FeedbackWording.secondTry)]
    case .answered(let typed): given(typed, view, style)
    }
  }

  /// The learner's own answer, when it is reread; a text with blanks shows it by itself.
  private static func given(
    _ typed: String, _ view: ItemView, _ style: ScreenStyle
  ) -> [Block] {
    guard !typed.isEmpty else { return [] }
    switch view.item.interaction {
    case .choice, .trueFalse, .textEntry, .numeric, .match, .order:
      return [style.paragraph(ItemWording.yourAnswer(typed), .muted)]
    case .cloze:
      return []
    case .reflection:
      let lines = typed.split(separator: "\n", omittingEmptySubsequences: false)
      return [style.paragraph(ItemWording.yourText, .muted)]
        + lines.map { .paragraph(StyledText(String($0)), indent: 2) }
    }
  }

  /// The hints given so far, when an item is shown again.
  @BlockBuilder
  private static func hints(_ view: ItemView, _ style: ScreenStyle) -> [Block] {
    for (index, hint) in view.hints.enumerated() {
      self.hint(hint, Place(index + 1, of: view.item.hints.count), style)
    }
  }

  static func hint(_ hint: Prose, _ place: Place, _ style: ScreenStyle) -> Block {
    .item(lead: StyledText(style(SessionWording.hint(place)) + " ", .accent), hint.styled)
  }
}
