package import Diagnostics
package import Localization

/// A mistake in the syntax of a file: which, and where.
package struct SyntaxProblem: Hashable, Sendable {
  package let fault: SyntaxFault
  package let span: Span

  package var severity: Severity { .error }
  package var code: DiagnosticCode { "E101" }

  /// The finding in words.
  package func diagnostic(in file: SourceFile, _ language: Language) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, file: file.name, headline: headline[language],
      primary: Label(span), fix: fix(in: file))
  }

  /// The repair, where one can be told from the text.
  package func fix(in file: SourceFile) -> Fix? {
    nil
  }

  private var headline: Wording {
    switch fault {
    case .fileTooLarge:
      Wording(es: "el archivo ocupa más de 4 MB", en: "the file is larger than 4 MB")
    }
  }
}

/// The kinds of mistakes in the syntax of a file, with their facts.
package enum SyntaxFault: Hashable, Sendable {
  /// The file has more bytes than the limit.
  case fileTooLarge(bytes: Int)
}
