package import Diagnostics
package import Localization

extension SyntaxProblem {
  /// The finding in words.
  package func diagnostic(in file: SourceFile, _ language: Language) -> Diagnostic {
    let words = Wording(
      es: "la sintaxis no es correcta en este lugar", en: "the syntax is not right at this place")
    return Diagnostic(
      code: code, severity: severity, file: file.name, headline: words[language],
      primary: Label(span))
  }
}
