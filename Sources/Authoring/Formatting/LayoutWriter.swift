import Diagnostics

/// Writes the nodes of a tree one after another in canonical layout, each with its comments.
struct LayoutWriter {
  let tree: SyntaxTree
  let lines: LinePlaces
  var comments: CommentQueue
  var page = LayoutPage()

  init(_ tree: SyntaxTree) {
    self.tree = tree
    lines = LinePlaces(tree.file)
    comments = CommentQueue(tree, lines)
  }

  mutating func writeFile() {
    writeMapping(tree.root, at: 0, .fields(of: tree.rootKind), isFile: true)
    writeAlone(comments.take(before: .max), at: 0)
  }

  func start(of node: NodeID) -> Int { tree.span(of: node).start }
}

// MARK: - Mappings

extension LayoutWriter {
  /// Writes the entries of a mapping; after a dash the first one goes on with the dash's line.
  private mutating func writeMapping(
    _ mapping: NodeID, at column: Int, _ shapes: EntryShapes, afterDash: Bool = false,
    isFile: Bool = false
  ) {
    guard let entries = tree.entries(of: mapping) else { return }
    var isContinuing = afterDash
    var wasApart = false
    for entry in entries {
      let isApart = isFile && isSetApart(entry.value)
      if !isContinuing {
        writeLeading(
          before: textStart(of: entry), from: start(of: entry.key), at: column,
          isApart: isApart || wasApart)
      }
      writeEntry(entry, at: column, shapes, isFile: isFile)
      (isContinuing, wasApart) = (false, isApart)
    }
    writeTrailing(indentedBy: lines.column(of: start(of: mapping)), at: column)
  }

  /// Whether a blank line stands before and after a field of a file: a list of more than texts.
  private func isSetApart(_ value: NodeID) -> Bool {
    guard !tree.isFlow(value), let elements = tree.elements(of: value) else { return false }
    return elements.contains { !isBesideKey($0) }
  }

  private mutating func writeEntry(
    _ entry: MappingEntry, at column: Int, _ shapes: EntryShapes, isFile: Bool
  ) {
    let shape = shapes.shape(of: tree.text(of: entry.key))
    let label = notation(ofKey: entry.key) + ":"
    let inner = column + ModuleFormatter.indentation
    comments.pass(tree.span(of: entry.key).end)
    switch tree.content(of: entry.value) {
    case .scalar:
      writeScalar(entry.value, shape, label: label, at: column, inner: inner)
    case .sequence where tree.isFlow(entry.value):
      writeFlow(entry.value, shape, label: label, at: column, inner: inner)
    case .mapping:
      openBlock(label, of: entry.key, at: column)
      writeMapping(entry.value, at: inner, tree.entryShapes(of: entry.value, shape))
    case .sequence:
      let isIndented = isIndented(entry)
      openBlock(label, of: entry.key, at: column)
      writeSequence(
        entry.value, at: inner, shape, isIndented: isIndented,
        isRoomy: isFile && shape?.isRoomy == true)
    }
  }

  /// Whether a list is indented deeper than its key.
  private func isIndented(_ entry: MappingEntry) -> Bool {
    lines.column(of: start(of: entry.value)) > lines.column(of: start(of: entry.key))
  }

  private mutating func openBlock(_ label: String, of key: NodeID, at column: Int) {
    page.write(label + takeComment(beside: key), at: column, opensBlock: true)
  }
}

// MARK: - Lists

extension LayoutWriter {
  /// Writes the elements of a list; after a dash the first one goes on with the dash's line.
  ///
  /// A roomy list has a blank line between its elements.
  private mutating func writeSequence(
    _ sequence: NodeID, at column: Int, _ shape: ValueShape?, afterDash: Bool = false,
    isIndented: Bool = true, isRoomy: Bool = false
  ) {
    guard let elements = tree.elements(of: sequence) else { return }
    var isContinuing = afterDash
    for element in elements {
      if !isContinuing {
        writeLeading(
          before: textStart(of: element), from: start(of: element), at: column, isApart: isRoomy)
      }
      page.beginElement(at: column)
      writeElement(element, at: column + ModuleFormatter.indentation, shape?.element)
      isContinuing = false
    }
    // A comment at the column of the key belongs to what follows the list.
    let source = lines.column(of: start(of: sequence))
    writeTrailing(indentedBy: isIndented ? source : source + 1, at: column)
  }

  private mutating func writeElement(_ element: NodeID, at column: Int, _ shape: ValueShape?) {
    switch tree.content(of: element) {
    case .scalar:
      writeScalar(element, shape, at: column, inner: column)
    case .sequence where tree.isFlow(element):
      let text = flowText(of: element, shape) ?? tree.file.text(of: tree.span(of: element))
      page.write(text + takeComment(beside: element), at: column)
    case .mapping:
      writeMapping(element, at: column, tree.entryShapes(of: element, shape), afterDash: true)
    case .sequence:
      writeSequence(element, at: column, shape, afterDash: true)
    }
  }
}
