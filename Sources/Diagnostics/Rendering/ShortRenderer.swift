/// Findings a line each, as compilers have them and editors understand them:
/// `path:line:column: severity[code]: message`.
package enum ShortRenderer {
  package static func text(_ findings: FindingList) -> String {
    findings.shown.reduce(into: "") { text, diagnostic in
      let position = findings.position(of: diagnostic.primary.span.start, in: diagnostic.file)
      text += "\(diagnostic.file):\(position.line):\(position.column): "
      text += "\(diagnostic.severity.rawValue)[\(diagnostic.code)]: \(diagnostic.headline)\n"
    }
  }
}
