import Localization

/// The words around findings.
enum FindingWording {
  static func name(of severity: Severity) -> Wording {
    switch severity {
    case .error: Wording(es: "error", en: "error")
    case .warning: Wording(es: "advertencia", en: "warning")
    case .note: Wording(es: "nota", en: "note")
    }
  }

  static let help = Wording(es: "ayuda", en: "help")
  static let note = Wording(es: "nota", en: "note")

  static func explained(_ code: String) -> Wording {
    Wording(
      es: "`repaso explain \(code)` lo explica con un ejemplo",
      en: "`repaso explain \(code)` has an example")
  }

  static func hidden(_ count: Int, in file: SourceName) -> Wording {
    Wording(
      es: "y \(count) hallazgos más en \(file)", en: "and \(count) more findings in \(file)")
  }

  static func summary(_ findings: FindingList) -> Wording {
    let files = counted(
      findings.files, Wording(es: "archivo", en: "file"), Wording(es: "archivos", en: "files"))
    guard findings.errors + findings.warnings > 0 else {
      return Wording(
        es: "Sin hallazgos en \(files.spanish).", en: "Nothing found in \(files.english).")
    }
    let errors = counted(
      findings.errors, Wording(es: "error", en: "error"), Wording(es: "errores", en: "errors"))
    let warnings = counted(
      findings.warnings, Wording(es: "advertencia", en: "warning"),
      Wording(es: "advertencias", en: "warnings"))
    return Wording(
      es: "\(errors.spanish) y \(warnings.spanish) en \(files.spanish).",
      en: "\(errors.english) and \(warnings.english) in \(files.english).")
  }

  private static func counted(_ count: Int, _ one: Wording, _ many: Wording) -> Wording {
    let noun = count == 1 ? one : many
    return Wording(es: "\(count) \(noun.spanish)", en: "\(count) \(noun.english)")
  }
}
