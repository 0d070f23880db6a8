/// How a scalar is laid out: beside its key or dash, or as a block below it.
enum ScalarLayout: Hashable {
  case inline(String)
  /// The header is what stands beside the key, such as `|`; lines are without their indentation.
  case block(header: String, lines: [String])
}

/// Chooses the layout of one scalar.
struct ScalarComposer {
  let tree: SyntaxTree
  let node: NodeID
  let style: ScalarStyle
  let role: TextRole
  /// How many columns there are beside the key or dash.
  let room: Int
  /// How many columns there are for the lines of a block.
  let blockRoom: Int
  /// Whether a comment stands beside the value, which then stays in a style like its own.
  let hasComment: Bool

  func layout() -> ScalarLayout {
    switch role {
    case .prose: proseLayout(tree.markup(of: node))
    case .line: lineLayout(tree.text(of: node).collapsed)
    case .value: .inline(notation(of: tree.text(of: node).collapsed))
    case .name, .unknown: literalLayout(tree.text(of: node))
    }
  }

  // MARK: - Texts that can be wrapped

  private func proseLayout(_ markup: String) -> ScalarLayout {
    if tree.hasFoldedList(node) { return .block(header: ">", lines: tree.blockLines(of: node)) }
    if keepsEscapes(markup) { return .inline(notation(of: markup)) }
    let prose = ProseLayout(markup)
    if prose.isEmpty { return .inline(notation(of: "")) }
    if let line = prose.singleLine, let inline = inlineLayout(of: line) { return inline }
    return .block(header: "|", lines: prose.lines(width: blockRoom))
  }

  private func lineLayout(_ line: String) -> ScalarLayout {
    if line.isEmpty || keepsEscapes(line) { return .inline(notation(of: line)) }
    return inlineLayout(of: line)
      ?? .block(header: ">-", lines: WordWrapping.lines(of: line, width: blockRoom))
  }

  /// The layout beside the key, if the text belongs there.
  private func inlineLayout(of line: String) -> ScalarLayout? {
    // A comment after plain text is warned of, and would not be behind the `|` of a block.
    if hasComment, style == .plain { return .inline(notation(of: line)) }
    if hasComment, style == .literal || style == .folded { return nil }
    let notation = notation(of: line)
    let fits = notation.unicodeScalars.count <= room
    return fits || !WordWrapping.canBreak(line) ? .inline(notation) : nil
  }

  // MARK: - Texts that count to the letter

  private func literalLayout(_ text: String) -> ScalarLayout {
    guard style == .literal || style == .folded, text.contains("\n"),
      let block = LiteralBlock(text)
    else { return .inline(notation(of: text)) }
    return .block(header: block.header, lines: block.lines)
  }

  // MARK: - Notation on one line

  /// The scalar as an element of a list on one line, or nil where it has to be a block.
  func flowText() -> String? {
    switch role {
    case .prose:
      let markup = tree.markup(of: node)
      if keepsEscapes(markup) || markup.isEmpty { return notation(of: markup, inFlow: true) }
      return ProseLayout(markup).singleLine.map { notation(of: $0, inFlow: true) }
    case .line, .value: return notation(of: tree.text(of: node).collapsed, inFlow: true)
    case .name, .unknown: return notation(of: tree.text(of: node), inFlow: true)
    }
  }

  /// A text without quotes where it can be, else in quotes.
  func notation(of text: String, inFlow: Bool = false) -> String {
    if text.isEmpty { return style == .plain && !inFlow ? "" : "\"\"" }
    if keepsEscapes(text) { return QuotedText.doubleQuoted(text, escapesUnseen: true) }
    let isPlain =
      PlainText.canHold(text, inFlow: inFlow)
      && !(role.quotesTypedText(written: style) && PlainText.looksTyped(text))
      && (style == .plain || !PlainText.hasCurlyQuotes(text))
      && !(isWarnedOf(text) && !inFlow)
    return isPlain ? text : QuotedText.quoted(text)
  }

  /// Whether a comment would seem to be the rest of the text, were the quotes to go.
  private func isWarnedOf(_ text: String) -> Bool {
    hasComment && style != .plain && text.contains(" ")
  }

  /// Whether the author wrote escapes for characters that can't be seen, and wants to see them.
  private func keepsEscapes(_ text: String) -> Bool {
    style == .doubleQuoted && text.hasUnseen && tree.hasCharacterEscape(node)
  }
}

/// A `|` block that holds a text to the letter.
struct LiteralBlock {
  let header: String
  let lines: [String]

  /// Nil where the text has blanks at the ends of lines, or line ends that a block can't show.
  init?(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isEnded = lines.last == ""
    if isEnded { lines.removeLast() }
    guard lines.last?.isEmpty == false, !lines.contains(where: { $0.last == " " }),
      !text.contains("\t")
    else { return nil }
    let isSetIn = lines.first { !$0.isEmpty }?.first == " "
    header = "|" + (isSetIn ? "\(ModuleFormatter.indentation)" : "") + (isEnded ? "" : "-")
    self.lines = lines
  }
}
