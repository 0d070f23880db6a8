package import Localization
package import Typesetting

/// Findings for a person to read: what is wrong, the line with the place underlined, what to do.
package struct HumanRenderer: Sendable {
  private let language: Language
  private let columns: Int

  /// - Parameter columns: the width of the page; long source lines are cut to it.
  package init(_ language: Language, columns: Int) {
    self.language = language
    self.columns = columns
  }

  package func blocks(_ findings: FindingList) -> [Block] {
    let shown = findings.shown.enumerated().flatMap { index, diagnostic -> [Block] in
      let isLast =
        index + 1 == findings.shown.count || findings.shown[index + 1].file != diagnostic.file
      return blocks(diagnostic, findings) + (isLast ? hidden(in: diagnostic.file, findings) : [])
    }
    return shown + [.paragraph(StyledText(FindingWording.summary(findings)[language]))]
  }

  @BlockBuilder
  private func blocks(_ diagnostic: Diagnostic, _ findings: FindingList) -> [Block] {
    headline(diagnostic, findings)
    snippets(diagnostic, findings).map(Block.verbatim)
    for note in diagnostic.notes {
      Block.item(lead: "\(FindingWording.note[language], .note): ", StyledText(note))
    }
    if let help = diagnostic.help {
      Block.item(lead: "\(FindingWording.help[language], .help): ", StyledText(help))
    }
    Block.paragraph(
      StyledText(FindingWording.explained(diagnostic.code.text)[language], .muted), indent: 2)
    Block.blank
  }

  private func headline(_ diagnostic: Diagnostic, _ findings: FindingList) -> Block {
    let position = findings.position(of: diagnostic.primary.span.start, in: diagnostic.file)
    let severity = FindingWording.name(of: diagnostic.severity)[language]
    let place = "\(diagnostic.file):\(position.line):\(position.column): "
    return .paragraph(
      "\(place)\("\(severity)[\(diagnostic.code)]", role(of: diagnostic.severity)): \(diagnostic.headline, .strong)"
    )
  }

  private func role(of severity: Severity) -> Role {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  /// The finding's own file first, then the others that it speaks of.
  private func snippets(_ diagnostic: Diagnostic, _ findings: FindingList) -> [StyledText] {
    let own = diagnostic.secondary.filter { ($0.file ?? diagnostic.file) == diagnostic.file }
    let marks =
      [Snippet.Mark(span: diagnostic.primary.span, text: diagnostic.primary.text, isPrimary: true)]
      + own.map { Snippet.Mark(span: $0.span, text: $0.text, isPrimary: false) }
    let others = diagnostic.secondary.filter { ($0.file ?? diagnostic.file) != diagnostic.file }
    return snippet(marks, in: diagnostic.file, diagnostic, findings)
      + others.flatMap { label -> [StyledText] in
        let name = label.file ?? diagnostic.file
        let position = findings.position(of: label.span.start, in: name)
        let mark = Snippet.Mark(span: label.span, text: label.text, isPrimary: false)
        return [StyledText("  ::: \(name):\(position.line):\(position.column)", .muted)]
          + snippet([mark], in: name, diagnostic, findings)
      }
  }

  private func snippet(
    _ marks: [Snippet.Mark], in name: SourceName, _ diagnostic: Diagnostic,
    _ findings: FindingList
  ) -> [StyledText] {
    guard let source = findings.source(name), !source.file.bytes.isEmpty else { return [] }
    let snippet = Snippet(source, marks, role(of: diagnostic.severity))
    return snippet.drawn(gutter: snippet.gutterWidth, columns: columns)
  }

  private func hidden(in file: SourceName, _ findings: FindingList) -> [Block] {
    guard let count = findings.hidden[file] else { return [] }
    return [.paragraph(StyledText(FindingWording.hidden(count, in: file)[language])), .blank]
  }
}
