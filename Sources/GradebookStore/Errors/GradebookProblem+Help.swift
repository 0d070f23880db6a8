import Localization

extension GradebookProblem {
  /// What to do, and that nothing is lost where that is so.
  var help: Wording {
    switch self {
    case .notAFile:
      Wording(
        es: "muévala a otro sitio, o \(Self.otherFolder.spanish)",
        en: "move it elsewhere, or \(Self.otherFolder.english)")
    case .notAGradebook, .damaged:
      Wording(
        es: "se dejó como está: ponga una copia en su lugar, o muévalo a otro sitio para empezar "
          + "uno nuevo",
        en: "it was left as it is: put a copy in its place, or move it elsewhere to begin a new one"
      )
    case .newerVersion:
      Wording(
        es: "se dejó como está: ábralo con la versión más nueva",
        en: "it was left as it is: open it with the newer version")
    case .readOnly:
      Wording(
        es: "permita escribir ahí, o \(Self.otherFolder.spanish)",
        en: "allow writing there, or \(Self.otherFolder.english)")
    case .noPermission:
      Wording(
        es: "pida acceso a su dueño, o \(Self.otherFolder.spanish)",
        en: "ask its owner for access, or \(Self.otherFolder.english)")
    case .cannotCreate:
      Self.otherFolder
    case .locked:
      Wording(
        es: "ciérrelo o espere, y vuelva a intentarlo; lo ya guardado no se pierde",
        en: "close it or wait, and try again; what was kept is not lost")
    case .diskFull:
      Wording(
        es: "libere espacio y vuelva a intentarlo; lo ya guardado no se pierde",
        en: "make room and try again; what was kept is not lost")
    case .inputOutput:
      Wording(
        es: "vuelva a intentarlo y, si sigue igual, copie el archivo a otro disco",
        en: "try again and, if it stays so, copy the file to another disk")
    case .moved:
      Wording(
        es: "devuélvalo a su lugar y abra Repaso de nuevo",
        en: "put it back in its place and start Repaso again")
    case .recordedElsewhere:
      Wording(
        es: "siga allí, o salga con :salir y retome la sesión",
        en: "go on there, or leave with :quit and take the session up again")
    }
  }

  private static let otherFolder = Wording(
    es: "indique otra carpeta con la variable REPASO_DATA_DIR",
    en: "name another folder with the variable REPASO_DATA_DIR")
}
