import Console
import GradebookStore
import Localization

extension GradebookError: ExplainedError {
  var status: ExitStatus {
    switch problem {
    case .notAGradebook, .damaged, .newerVersion: .unreadableData
    case .notAFile, .cannotCreate: .cannotCreate
    case .readOnly, .noPermission: .noPermission
    case .locked, .recordedElsewhere: .tryAgain
    case .diskFull, .inputOutput, .moved: .inputOutput
    }
  }
}

extension OutputFailure: ExplainedError {
  var wording: Wording {
    switch self {
    case .readerGone, .terminated:
      Wording(es: "nadie lee lo que se escribe", en: "nobody reads what is written")
    case .system(let code):
      SystemError(code).wording(
        Wording(es: "no se pudo escribir", en: "the output could not be written"))
    }
  }

  var status: ExitStatus { .inputOutput }
}
