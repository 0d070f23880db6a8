import Assessment
import GradebookStore
import Typesetting

/// What is said when something went wrong outside the program.
enum FailureScreen {
  /// An answer could not be saved: never shown as recorded, and tried again when the learner says so.
  static func notKept(
    _ record: SessionRecord, _ error: GradebookError, _ style: ScreenStyle
  ) -> [Block] {
    [
      .blank,
      .paragraph(StyledText(style(RecordingWording.notKept(record, error)), .error)),
      .paragraph(StyledText(style(RecordingWording.tryAgain))), .blank,
    ]
  }

  /// The learner leaves without it.
  static func leftUnkept(_ style: ScreenStyle) -> [Block] {
    [.paragraph(StyledText(style(RecordingWording.leftUnkept))), .blank]
  }
}
