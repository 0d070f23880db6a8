package import Diagnostics

/// A mistake in the syntax of a file: which, and where.
package struct SyntaxProblem: Hashable, Sendable {
  package let fault: SyntaxFault
  package let span: Span

  package var code: DiagnosticCode { fault.code.code }
  package var severity: Severity { fault.severity }
}
