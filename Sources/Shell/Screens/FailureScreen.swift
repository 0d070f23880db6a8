import GradebookStore
import Typesetting

/// What is said when something went wrong outside the program.
enum FailureScreen {
  /// An answer could not be saved: never shown as recorded, and tried again when the learner says so.
  static func notKept(_ error: GradebookError, _ style: ScreenStyle) -> [Block] {
    [
      .blank,
      .paragraph(StyledText(style(RecordingWording.notKept(error)), .error)),
      .paragraph(StyledText(style(RecordingWording.tryAgain))), .blank,
    ]
  }
}
