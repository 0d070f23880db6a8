import Typesetting

/// Findings as a SARIF 2.1.0 log (OASIS, 2020), for tools that gather results of many analysers.
package struct SARIFRenderer: Sendable {
  /// A rule that findings refer to by its code.
  package struct Rule: Sendable {
    let code: String
    let title: String
    let explanation: String

    package init(code: String, title: String, explanation: String) {
      self.code = code
      self.title = title
      self.explanation = explanation
    }
  }

  private let version: String
  private let rules: [Rule]

  package init(version: String, rules: [Rule]) {
    self.version = version
    self.rules = rules
  }

  package func text(_ findings: FindingList) -> String {
    JSON.object([
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": .array([
        .object([
          "tool": .object(["driver": driver]),
          "columnKind": "unicodeCodePoints",
          "results": .array(findings.shown.map { result($0, findings) }),
        ])
      ]),
    ]).text() + "\n"
  }

  private var driver: JSON {
    .object([
      "name": "repaso", "version": .string(version),
      "rules": .array(
        rules.map { rule in
          .object([
            "id": .string(rule.code),
            "shortDescription": .object(["text": .string(rule.title)]),
            "fullDescription": .object(["text": .string(rule.explanation)]),
          ])
        }),
    ])
  }

  private func result(_ diagnostic: Diagnostic, _ findings: FindingList) -> JSON {
    let message = ([diagnostic.headline] + [diagnostic.help].compactMap(\.self))
      .joined(separator: "\n")
    let related = diagnostic.secondary.map { label in
      location(label.span, in: label.file ?? diagnostic.file, findings, label.text)
    }
    return .object([
      "ruleId": .string(diagnostic.code.text),
      "ruleIndex": rules.firstIndex { $0.code == diagnostic.code.text }.map(JSON.integer),
      "level": .string(diagnostic.severity.rawValue),
      "message": .object(["text": .string(message)]),
      "locations": .array([
        location(diagnostic.primary.span, in: diagnostic.file, findings, diagnostic.primary.text)
      ]),
      "relatedLocations": related.isEmpty ? nil : .array(related),
      "fixes": diagnostic.fix.map { .array([fix($0, in: diagnostic.file, findings)]) },
    ])
  }

  private func fix(_ fix: Fix, in file: SourceName, _ findings: FindingList) -> JSON {
    let replacements = fix.edits.map { edit -> JSON in
      .object([
        "deletedRegion": region(edit.span, in: file, findings),
        "insertedContent": .object(["text": .string(edit.replacement)]),
      ])
    }
    return .object([
      "artifactChanges": .array([
        .object([
          "artifactLocation": .object(["uri": .string(SARIFRenderer.uri(file.path))]),
          "replacements": .array(replacements),
        ])
      ])
    ])
  }

  private func location(
    _ span: Span, in file: SourceName, _ findings: FindingList, _ text: String
  ) -> JSON {
    return .object([
      "physicalLocation": .object([
        "artifactLocation": .object(["uri": .string(SARIFRenderer.uri(file.path))]),
        "region": region(span, in: file, findings),
      ]),
      "message": text.isEmpty ? nil : .object(["text": .string(text)]),
    ])
  }

  /// Columns count from 1, and the end is the column after the last one (section 3.30.8).
  private func region(_ span: Span, in file: SourceName, _ findings: FindingList) -> JSON {
    let start = findings.position(of: span.start, in: file)
    let end = findings.position(of: span.end, in: file)
    return .object([
      "startLine": .integer(start.line), "startColumn": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
    ])
  }

  /// A path as a URI reference (RFC 3986): every byte that isn't unreserved or a slash in percents.
  private static func uri(_ path: String) -> String {
    let hexadecimal = Array("0123456789ABCDEF")
    return path.utf8.map { byte -> String in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        String(UnicodeScalar(byte))
      default:
        "%\(hexadecimal[Int(byte >> 4)])\(hexadecimal[Int(byte & 15)])"
      }
    }.joined()
  }
}
