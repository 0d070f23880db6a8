import Localization

/// The words around findings.
enum FindingWording {
  static func name(of severity: Severity) -> Wording {
    switch severity {
    case .error: Wording(es: "error", en: "error")
    case .warning: Wording(es: "advertencia", en: "warning")
    case .note: note
    }
  }

  static let help = Wording(es: "ayuda", en: "help")
  static let note = Wording(es: "nota", en: "note")

  static func explained(_ code: String) -> Wording {
    Wording(
      es: "`repaso explain \(code)` lo explica con un ejemplo",
      en: "`repaso explain \(code)` has an example")
  }

  /// What is said of findings that are not shown.
  static func more(_ count: Int) -> Wording {
    count == 1
      ? Wording(es: "y un hallazgo más en este archivo", en: "and one more finding in this file")
      : Wording(
        es: "y \(count) hallazgos más en este archivo",
        en: "and \(count) more findings in this file")
  }

  /// How much was found, in a sentence or two.
  static func summary(_ findings: FindingList) -> Wording {
    let files = counted(
      findings.files, Wording(es: "archivo", en: "file"), Wording(es: "archivos", en: "files"))
    let found = found(findings)
    guard let first = found.first else {
      return Wording(
        es: "Sin hallazgos en \(files.spanish).", en: "Nothing found in \(files.english).")
    }
    let both = found.dropFirst().reduce(first) {
      Wording(es: "\($0.spanish) y \($1.spanish)", en: "\($0.english) and \($1.english)")
    }
    let repair = repair(findings.repairable)
    return Wording(
      es: "\(both.spanish) en \(files.spanish).\(repair.spanish)",
      en: "\(both.english) in \(files.english).\(repair.english)")
  }

  private static func found(_ findings: FindingList) -> [Wording] {
    let errors = counted(
      findings.errors, Wording(es: "error", en: "error"), Wording(es: "errores", en: "errors"))
    let warnings = counted(
      findings.warnings, Wording(es: "advertencia", en: "warning"),
      Wording(es: "advertencias", en: "warnings"))
    return (findings.errors > 0 ? [errors] : []) + (findings.warnings > 0 ? [warnings] : [])
  }

  private static func repair(_ count: Int) -> Wording {
    switch count {
    case 0: Wording(es: "", en: "")
    case 1:
      Wording(
        es: " `repaso check --fix` repara uno de los hallazgos.",
        en: " `repaso check --fix` mends one of the findings.")
    default:
      Wording(
        es: " `repaso check --fix` repara \(count) de los hallazgos.",
        en: " `repaso check --fix` mends \(count) of the findings.")
    }
  }

  private static func counted(_ count: Int, _ one: Wording, _ many: Wording) -> Wording {
    let noun = count == 1 ? one : many
    return Wording(es: "\(count) \(noun.spanish)", en: "\(count) \(noun.english)")
  }
}
