package import Diagnostics

/// A mistake in the syntax of a file: which, and where.
package struct SyntaxProblem: Hashable, Sendable {
  package let fault: SyntaxFault
  package let span: Span

  package var code: DiagnosticCode { fault.code.code }
  package var severity: Severity { fault.severity }

  /// So many mistakes that the file is not looked at from a place on.
  static func tooMany(at offset: Int) -> SyntaxProblem {
    SyntaxProblem(fault: .character(.tooManyProblems), span: Span(at: offset))
  }
}
