package import Diagnostics
package import Localization

/// Something wrong with a file of a course: with its syntax, its content, or the file itself.
package enum Problem: Hashable, Sendable {
  case syntax(SyntaxProblem)
  case content(ContentProblem)
  case file(FileProblem)

  package var code: DiagnosticCode {
    switch self {
    case .syntax(let problem): problem.code
    case .content(let problem): problem.code.code
    case .file(let problem): problem.code.code
    }
  }

  package var severity: Severity {
    switch self {
    case .syntax(let problem): problem.severity
    case .content, .file: .error
    }
  }

  /// The place that it is about; for the file itself, its beginning.
  package var span: Span {
    switch self {
    case .syntax(let problem): problem.span
    case .content(let problem): problem.span
    case .file: Span(at: 0)
    }
  }

  /// The finding in words.
  package func diagnostic(in file: SourceFile, _ language: Language) -> Diagnostic {
    switch self {
    case .syntax(let problem): problem.diagnostic(in: file, language)
    case .content(let problem): problem.diagnostic(in: file, language)
    case .file(let problem): problem.diagnostic(named: file.name, language)
    }
  }
}

extension Sequence where Element == Problem {
  /// Whether the file can't be used.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
