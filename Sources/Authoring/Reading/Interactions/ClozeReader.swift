import Assessment
import Diagnostics

/// Reads a text with gaps, and what fills them.
extension FieldReader {
  mutating func cloze(_ object: borrowing Fields) -> ClozeInteraction? {
    let blanks = blanks(object)
    guard let node = object[.text], let text = prose(of: node, in: .field(.text)) else {
      return nil
    }
    let names = gapNames(in: node)
    guard let blanks, let names, holdGaps(names, in: node, against: blanks) else { return nil }
    let filled = names.compactMap { name in
      blanks.first { $0.name == name }.flatMap { blank in
        blank.filling.map { Blank(id: BlankID(name), filling: $0) }
      }
    }
    guard filled.count == names.count else { return nil }
    return ClozeInteraction(
      paragraphs: text.paragraphs.map(ClozeSyntax.segments), blanks: filled)
  }

  /// The names of the gaps in their order, each once, or nil where any is malformed.
  private mutating func gapNames(in node: NodeID) -> [String]? {
    let gaps = ClozeSyntax.gaps(in: tree.text(of: node))
    guard !gaps.isEmpty else {
      report(.gap(.noGap), at: node)
      return nil
    }
    var names: [String] = []
    for gap in gaps {
      if let name = gap.name, !names.contains(name) { names.append(name) }
    }
    guard names.count < gaps.count else { return names }
    reportGaps(in: node)
    return nil
  }

  /// Reports the gaps that are malformed or there twice, each where it stands in the file.
  private mutating func reportGaps(in node: NodeID) {
    let text = tree.mappedText(of: node)
    var places: [String: Span] = [:]
    for gap in ClozeSyntax.gaps(in: text.text) {
      let span = text.span(of: gap.range)
      if let name = gap.name {
        if let first = places[name] { report(.gap(.repeated(name)), at: span, other: first) }
        places[name] = places[name] ?? span
      } else {
        report(.gap(.malformed(tree.file.text(of: span))), at: span)
      }
    }
  }

  /// Whether gaps and blanks are the same; reports those that are not.
  private mutating func holdGaps(
    _ names: [String], in node: NodeID, against blanks: [ReadBlank]
  ) -> Bool {
    let unused = blanks.filter { !names.contains($0.name) }
    let unknown = names.filter { name in !blanks.contains { $0.name == name } }
    for blank in unused where unknown.isEmpty {
      report(.gap(.blankWithoutGap(blank.name)), at: blank.key)
    }
    if !unknown.isEmpty { reportUnknown(unknown, in: node, blanks, unused: unused) }
    return unused.isEmpty && unknown.isEmpty
  }

  private mutating func reportUnknown(
    _ names: [String], in node: NodeID, _ blanks: [ReadBlank], unused: [ReadBlank]
  ) {
    let text = tree.mappedText(of: node)
    var meant: [String] = []
    for gap in ClozeSyntax.gaps(in: text.text) {
      guard let name = gap.name, names.contains(name) else { continue }
      let nearest = Suggestion.nearest(to: name, among: unused.map(\.name))
      if let nearest { meant.append(nearest) }
      report(.gap(.withoutBlank(name, nearest: nearest)), at: text.span(of: gap.range))
    }
    for blank in unused where !meant.contains(blank.name) {
      report(.gap(.blankWithoutGap(blank.name)), at: blank.key)
    }
  }
}

// MARK: - Blanks

/// A blank by its name; without a filling where that could not be read.
private struct ReadBlank {
  let name: String
  let key: NodeID
  let filling: Blank.Filling?
}

extension FieldReader {
  private mutating func blanks(_ object: borrowing Fields) -> [ReadBlank]? {
    guard let node = object[.blanks],
      let entries = entries(of: node, in: .field(.blanks))
    else { return nil }
    var blanks: [ReadBlank] = []
    for entry in entries {
      let name = tree.text(of: entry.key)
      if !name.isBlankName { report(.gap(.malformedName(name)), at: entry.key) }
      let filling = filling(entry.value, of: name)
      blanks.append(ReadBlank(name: name, key: entry.key, filling: filling))
    }
    return blanks
  }

  private mutating func filling(_ node: NodeID, of name: String) -> Blank.Filling? {
    guard shape(of: node) != .nothing else {
      reportWithoutFilling(node, name)
      return nil
    }
    guard let object = fields(of: node, as: .blank, in: .named(name)) else { return nil }
    switch (object.key(of: .accept), object.key(of: .choices)) {
    case (nil, nil):
      reportWithoutFilling(node, name)
      return nil
    case (let accept?, let choices?):
      let (first, second) =
        accept.position < choices.position ? (accept, choices) : (choices, accept)
      report(.gap(.twoFillings(name)), at: second, other: first)
      return nil
    case (_?, nil):
      var texts = DistinctTexts()
      return acceptedTexts(object, isExact: false, in: &texts)
        .map { .text(TextEntryInteraction(accepted: $0)) }
    case (nil, _?):
      return singleChoice(object).map { .choice($0) }
    }
  }
}

extension FieldReader {
  /// Reports a blank that says nothing of its answer, at its name.
  private mutating func reportWithoutFilling(_ node: NodeID, _ name: String) {
    guard !tree.isDamaged(node) else { return }
    report(.gap(.withoutFilling(name)), at: tree.span(of: NodeID(node.position - 1)))
  }
}

extension Prose {
  /// The paragraphs; each item of a list is one.
  var paragraphs: [[Run]] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let runs): [runs]
      case .list(let items): items
      }
    }
  }
}
