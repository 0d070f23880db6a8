import Typesetting

/// Findings as workflow commands, which GitHub shows beside the lines of a change.
package enum GitHubRenderer {
  package static func text(_ findings: FindingList) -> String {
    findings.shown.reduce(into: "") { text, diagnostic in
      let span = diagnostic.primary.span
      let start = findings.position(of: span.start, in: diagnostic.file)
      let end = findings.position(of: span.end, in: diagnostic.file)
      let properties = [
        "file=\(escapedProperty(diagnostic.file.path))", "line=\(start.line)",
        "endLine=\(end.line)", "col=\(start.column)", "endColumn=\(max(start.column, end.column))",
        "title=\(escapedProperty(diagnostic.code.text))",
      ]
      let message = ([diagnostic.headline] + [diagnostic.help].compactMap(\.self))
        .map(\.visible).joined(separator: "\n")
      text += "::\(command(diagnostic.severity)) \(properties.joined(separator: ","))"
      text += "::\(escaped(message))\n"
    }
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: String(scalar)
      }
    }.joined()
  }

  private static func escapedProperty(_ text: String) -> String {
    escaped(text).map { character -> String in
      switch character {
      case ":": "%3A"
      case ",": "%2C"
      default: String(character)
      }
    }.joined()
  }
}
