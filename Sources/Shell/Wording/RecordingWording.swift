import GradebookStore
import Localization

/// What is said about records that could not be written.
enum RecordingWording {
  static func notKept(_ error: GradebookError) -> Wording {
    let reason = error.wording
    return Wording(
      es: "No se pudo guardar su respuesta: \(reason.spanish)",
      en: "Your answer could not be saved: \(reason.english)")
  }

  static let tryAgain = Wording(
    es: "Cuando esté resuelto, pulse Intro para volver a intentarlo, o escriba :salir.",
    en: "Once that is put right, press Return to try again, or type :quit.")
}
