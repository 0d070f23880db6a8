import Delivery
import Localization

extension Notice {
  /// The notice as a sentence.
  var wording: Wording {
    switch self {
    case .noHints:
      Wording(es: "Esta pregunta no tiene pistas.", en: "This question has no hints.")
    case .noMoreHints:
      Wording(es: "No hay más pistas.", en: "There are no more hints.")
    case .noSources:
      Wording(es: "Aquí no hay una fuente indicada.", en: "No source is given here.")
    case .nothingToSkip:
      Wording(es: "No hay ninguna pregunta que saltar.", en: "There is no question to skip.")
    case .nothingEarlier:
      Wording(es: "No hay nada anterior.", en: "There is nothing before this.")
    case .nothingToFinish:
      Wording(
        es: ":listo termina una respuesta de varias líneas; aquí basta con Intro.",
        en: ":done ends an answer of several lines; here Return is enough.")
    case .nothingToEdit:
      Wording(
        es: ":editar sirve para las respuestas de varias líneas.",
        en: ":edit is for answers of several lines.")
    case .nothingToPause:
      Wording(es: "No hay ninguna pregunta que ocultar.", en: "There is no question to hide.")
    case .flagged:
      Wording(
        es: "Gracias. Su observación sobre esta pregunta queda guardada.",
        en: "Thank you. Your remark on this question is kept.")
    case .flagNeedsItem:
      Wording(
        es: "Aquí no hay ninguna pregunta; con :volver puede ir a una anterior y marcarla.",
        en: "There is no question here; :back goes to an earlier one, which you can then flag.")
    case .onlyIn(let language):
      Wording(
        es: "Este módulo está solo en \(language.name.spanish).",
        en: "This module is in \(language.name.english) only.")
    case .commandProblem(let problem):
      problem.wording
    case .pressReturn:
      Wording(
        es: "Aquí no se responde nada todavía: pulse Intro para seguir.",
        en: "There is nothing to answer here yet: press Return to go on.")
    case .rereading:
      Wording(
        es: "Está releyendo. Intro lo lleva a donde estaba; :volver, más atrás.",
        en: "You are rereading. Return takes you back to where you were; :back, further back.")
    case .wasRereading:
      Wording(
        es: "Estaba releyendo: aquí es donde iba.",
        en: "You were rereading: this is where you were.")
    case .confirmLeaving:
      Wording(
        es:
          "¿Dejarlo aquí? Ctrl-C otra vez para salir, Intro para seguir. Lo respondido está guardado.",
        en: "Leave it here? Ctrl-C again to leave, Return to go on. What you answered is kept.")
    }
  }
}
