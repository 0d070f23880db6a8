import Typesetting

/// Findings as a JSON array, an object each, in the order of their places.
///
/// Lines and columns count from 1, columns in Unicode scalars; the offsets of edits count bytes.
package enum JSONRenderer {
  package static func text(_ findings: FindingList) -> String {
    JSON.array(findings.shown.map { object($0, findings) }).text() + "\n"
  }

  private static func object(_ diagnostic: Diagnostic, _ findings: FindingList) -> JSON {
    .object([
      "code": .string(diagnostic.code.text),
      "severity": .string(diagnostic.severity.rawValue),
      "file": .string(diagnostic.file.path),
      "range": range(diagnostic.primary.span, in: diagnostic.file, findings),
      "message": .string(diagnostic.headline),
      "label": text(diagnostic.primary.text),
      "related": list(
        diagnostic.secondary.map { related($0, diagnostic.file, findings) }),
      "notes": list(diagnostic.notes.map(JSON.string)),
      "help": diagnostic.help.map(JSON.string),
      "fix": diagnostic.fix.map(fix),
    ])
  }

  private static func text(_ text: String) -> JSON? { text.isEmpty ? nil : .string(text) }

  private static func list(_ elements: [JSON]) -> JSON? {
    elements.isEmpty ? nil : .array(elements)
  }

  private static func range(
    _ span: Span, in file: SourceName, _ findings: FindingList
  ) -> JSON {
    let start = findings.position(of: span.start, in: file)
    let end = findings.position(of: span.end, in: file)
    return .object([
      "line": .integer(start.line), "column": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
    ])
  }

  private static func related(
    _ label: Label, _ file: SourceName, _ findings: FindingList
  ) -> JSON {
    let name = label.file ?? file
    return .object([
      "file": .string(name.path), "range": range(label.span, in: name, findings),
      "label": text(label.text),
    ])
  }

  private static func fix(_ fix: Fix) -> JSON {
    .object([
      "confidence": .string("\(fix.confidence)"),
      "edits": .array(
        fix.edits.map { edit in
          .object([
            "start": .integer(edit.span.start), "end": .integer(edit.span.end),
            "replacement": .string(edit.replacement),
          ])
        }),
    ])
  }
}
