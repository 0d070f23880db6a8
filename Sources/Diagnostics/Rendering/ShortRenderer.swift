import Typesetting

/// Findings a line each, as compilers have them and editors understand them:
/// `path:line:column: severity[code]: message`.
package enum ShortRenderer {
  package static func text(_ findings: FindingList) -> String {
    findings.shown.map { line($0, findings) + "\n" }.joined()
  }

  private static func line(_ diagnostic: Diagnostic, _ findings: FindingList) -> String {
    let position = findings.position(of: diagnostic.primary.span.start, in: diagnostic.file)
    let place = "\(diagnostic.file):\(position.line):\(position.column)"
    let kind = "\(diagnostic.severity.rawValue)[\(diagnostic.code)]"
    return "\(place): \(kind): \(diagnostic.headline)".visible
  }
}
