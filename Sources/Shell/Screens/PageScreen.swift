import Assessment
import Delivery
import Typesetting

/// What there is to read before and between the items.
enum PageScreen {
  /// The note that comes before a module on violence, with the way to pause.
  @BlockBuilder
  static func contentNote(_ note: Prose, module: String, _ style: ScreenStyle) -> [Block] {
    Block.blank
    Block.heading(StyledText(module))
    Block.blank
    style.prose(note)
    Block.blank
    style.paragraph(SessionWording.howToPause, .muted)
    Block.blank
    style.paragraph(SessionWording.proceed, .muted)
  }

  /// What stands in the place of a hidden question.
  @BlockBuilder
  static func pause(_ style: ScreenStyle) -> [Block] {
    style.paragraph(SessionWording.paused)
    Block.blank
  }

  /// A page of the lesson with its sources.
  @BlockBuilder
  static func lesson(
    _ page: LessonPage, _ place: Place, in module: TrainingModule, _ style: ScreenStyle
  ) -> [Block] {
    Block.blank
    Block.paragraph(
      StyledText("\(module.title)\(style.divider)\(style(SessionWording.page(place)))", .muted))
    Block.blank
    Block.heading(StyledText(page.title))
    Block.blank
    style.prose(page.text)
    Block.blank
    if !page.sources.isEmpty {
      SourceLines.blocks(page.sources, in: module, style)
      Block.blank
    }
    style.paragraph(SessionWording.proceed, .muted)
  }
}
