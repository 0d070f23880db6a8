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

  /// The findings and how many there are; where to read more stands with the first of each kind.
  package func blocks(_ findings: FindingList) -> [Block] {
    var told: Set<DiagnosticCode> = [.moreFindings]
    let shown = findings.shown.flatMap { diagnostic in
      blocks(diagnostic, findings, isFirst: told.insert(diagnostic.code).inserted)
    }
    return shown + [.paragraph(StyledText(FindingWording.summary(findings)[language]))]
  }

  @BlockBuilder
  private func blocks(
    _ diagnostic: Diagnostic, _ findings: FindingList, isFirst: Bool
  ) -> [Block] {
    headline(diagnostic, findings)
    if diagnostic.code != .moreFindings {
      snippets(diagnostic, findings).map(Block.verbatim)
    }
    for note in diagnostic.notes {
      Block.item(lead: "\(FindingWording.note[language], .note): ", StyledText(note))
    }
    if let help = diagnostic.help {
      Block.item(lead: "\(FindingWording.help[language], .help): ", StyledText(help))
    }
    repaired(diagnostic, findings).map(Block.verbatim)
    if isFirst {
      Block.paragraph(
        StyledText(FindingWording.explained(diagnostic.code.text)[language], .muted), indent: 2)
    }
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
      [Snippet.Mark(diagnostic.primary, isPrimary: true)]
      + own.map { Snippet.Mark($0, isPrimary: false) }
    let others = diagnostic.secondary.filter { ($0.file ?? diagnostic.file) != diagnostic.file }
    return snippet(marks, in: diagnostic.file, diagnostic, findings)
      + others.flatMap { label -> [StyledText] in
        let name = label.file ?? diagnostic.file
        let position = findings.position(of: label.span.start, in: name)
        return [StyledText("  ::: \(name):\(position.line):\(position.column)", .muted)]
          + snippet([Snippet.Mark(label, isPrimary: false)], in: name, diagnostic, findings)
      }
  }

  private func snippet(
    _ marks: [Snippet.Mark], in name: SourceName, _ diagnostic: Diagnostic,
    _ findings: FindingList
  ) -> [StyledText] {
    guard let source = findings.source(name), !source.file.bytes.isEmpty else { return [] }
    return Snippet(source, marks, role(of: diagnostic.severity)).drawn(columns: columns)
  }

  /// The lines as the repair would leave them.
  private func repaired(_ diagnostic: Diagnostic, _ findings: FindingList) -> [StyledText] {
    guard let fix = diagnostic.fix, let source = findings.source(diagnostic.file) else { return [] }
    return RepairedLines(fix, source)?.drawn(columns: columns) ?? []
  }
}
