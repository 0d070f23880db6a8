import Assessment
import Localization
import Testing

@testable import GradebookStore
@testable import Shell

/// What could not be saved is named as what it is.
@Suite("A record that could not be saved")
struct RecordingWordingTests {
  private static let item = ItemID("one")

  @Test(
    "is spoken of by its kind",
    arguments: [
      (SessionEvent.draft(item, presentation: 1, line: "a"), "su respuesta", "Your answer"),
      (.rewrite(item, presentation: 1, text: "a"), "su respuesta", "Your answer"),
      (.remark(item, text: "a"), "su observación", "Your remark"),
      (.hint(item, presentation: 1), "hasta dónde llegó", "How far you have come"),
      (.read(PageID("page")), "hasta dónde llegó", "How far you have come"),
      (.finished, "hasta dónde llegó", "How far you have come"),
    ])
  func subject(event: SessionEvent, spanish: String, english: String) {
    let error = GradebookError(path: "g.sqlite", problem: .diskFull)
    let wording = RecordingWording.notKept(.event(event), error)
    #expect(
      wording.spanish == """
        No se pudo guardar \(spanish): no queda espacio en el disco para el registro g.sqlite; \
        libere espacio y vuelva a intentarlo; lo ya guardado no se pierde.
        """)
    #expect(
      wording.english == """
        \(english) could not be saved: there is no room left on the disk for the gradebook \
        g.sqlite; make room and try again; what was kept is not lost.
        """)
  }
}
