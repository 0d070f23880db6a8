import Diagnostics

/// Scalars and lists on one line.
extension LayoutWriter {
  /// Writes a scalar after its label, or after a dash where there is none; the lines of a block
  /// stand at `inner`.
  mutating func writeScalar(
    _ node: NodeID, _ shape: ValueShape?, label: String = "", at column: Int, inner: Int
  ) {
    let used = column + (label.isEmpty ? 0 : label.unicodeScalars.count + 1)
    let comment = takeComment(beside: node)
    let composer = composer(
      of: node, TextRole(shape), after: used, inner: inner, hasComment: !comment.isEmpty)
    switch composer.layout() {
    case .inline(let text):
      page.write(joined(label, text) + comment, at: column)
    case .block(let header, let lines):
      page.write(joined(label, header) + comment, at: column)
      for line in lines { page.write(line, at: inner) }
    }
  }

  func notation(ofKey key: NodeID) -> String {
    composer(of: key, .unknown).notation(of: tree.text(of: key))
  }

  private func composer(
    of node: NodeID, _ role: TextRole, after column: Int = 0, inner: Int = 0,
    hasComment: Bool = false
  ) -> ScalarComposer {
    ScalarComposer(
      tree: tree, node: node, style: style(of: node), role: role,
      room: ModuleFormatter.width - column, blockRoom: ModuleFormatter.width - inner,
      hasComment: hasComment)
  }

  private func style(of node: NodeID) -> ScalarStyle {
    if case .scalar(let style) = tree.content(of: node) { style } else { .plain }
  }

  private func joined(_ label: String, _ text: String) -> String {
    label.isEmpty || text.isEmpty ? label + text : label + " " + text
  }

  /// Writes a list on one line if it fits there, else an element a line.
  mutating func writeFlow(
    _ flow: NodeID, _ shape: ValueShape?, label: String, at column: Int, inner: Int
  ) {
    let room = ModuleFormatter.width - column - label.unicodeScalars.count - 1
    if let text = flowText(of: flow, shape), text.unicodeScalars.count <= room {
      return page.write(joined(label, text) + takeComment(beside: flow), at: column)
    }
    page.write(label + takeComment(beside: flow), at: column, opensBlock: true)
    guard let elements = tree.elements(of: flow) else { return }
    for element in elements {
      page.beginElement(at: inner)
      let column = inner + ModuleFormatter.indentation
      writeScalar(element, shape?.element, at: column, inner: column)
    }
  }

  /// A list on one line, or nil where an element has to be a block.
  func flowText(of flow: NodeID, _ shape: ValueShape?) -> String? {
    guard let elements = tree.elements(of: flow) else { return nil }
    var texts: [String] = []
    for element in elements {
      guard let text = composer(of: element, TextRole(shape?.element)).flowText() else {
        return nil
      }
      texts.append(text)
    }
    return "[" + texts.joined(separator: ", ") + "]"
  }
}
