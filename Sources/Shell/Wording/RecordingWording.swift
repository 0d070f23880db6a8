import Assessment
import GradebookStore
import Localization

/// What is said about records that could not be written.
enum RecordingWording {
  static func notKept(_ record: SessionRecord, _ error: GradebookError) -> Wording {
    let (what, reason) = (subject(record), error.wording)
    return Wording(
      es: "No se pudo guardar \(what.spanish): \(reason.spanish).",
      en: "\(what.english) could not be saved: \(reason.english).")
  }

  private static func subject(_ record: SessionRecord) -> Wording {
    switch record {
    case .attempt, .event(.draft), .event(.rewrite):
      Wording(es: "su respuesta", en: "Your answer")
    case .event(.remark):
      Wording(es: "su observación", en: "Your remark")
    case .event(.read), .event(.hint), .event(.finished):
      Wording(es: "hasta dónde llegó", en: "How far you have come")
    }
  }

  static let tryAgain = Wording(
    es: "Cuando esté resuelto, pulse Intro para volver a intentarlo, o escriba :salir.",
    en: "Once that is put right, press Return to try again, or type :quit.")

  /// A word of leave to whoever doesn't wait for that.
  static let leftUnkept = Wording(
    es: "Eso último no quedó guardado; lo anterior, sí. Para seguir ahí: repaso learn",
    en: "That last thing was not kept; what came before it was. To go on there: repaso learn")
}
