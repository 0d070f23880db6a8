/// What a module file holds, before it is decided how it is written.
indirect enum Content {
  case name(String)
  case line(String)
  case prose(String)
  case list([Content])
  case object([(String, Content)])
}

/// Writes content as YAML in any way that its author might: styles of scalars, indentation,
/// comments and blank lines by chance.
struct RandomLayout {
  private(set) var text: RandomText
  private(set) var lines: [String] = []

  init(_ text: RandomText) {
    self.text = text
  }

  mutating func writeObject(_ fields: [(String, Content)], at column: Int, opening: String = "") {
    for (index, (key, value)) in fields.enumerated() {
      if index > 0 || opening.isEmpty { interrupt(at: column) }
      let margin = index == 0 && !opening.isEmpty ? opening : spaces(column)
      write(value, after: margin + (text.chance(12) ? "\"\(key)\":" : "\(key):"), at: column)
    }
    if text.chance(8) { lines.append(spaces(column) + comment()) }
  }

  private mutating func write(_ value: Content, after label: String, at column: Int) {
    switch value {
    case .name(let name): writeLine(name, isName: true, after: label, at: column)
    case .line(let line): writeLine(line, isName: false, after: label, at: column)
    case .prose(let prose): writeProse(prose, after: label, at: column)
    case .list(let elements): writeList(elements, after: label, at: column)
    case .object(let fields):
      lines.append(label + trailing())
      writeObject(fields, at: column + text.number(1...4))
    }
  }

  private mutating func writeList(_ elements: [Content], after label: String, at column: Int) {
    if text.chance(2), let flow = flow(elements) {
      lines.append("\(label) \(flow)" + trailing())
      return
    }
    lines.append(label + trailing())
    let dash = column + (text.chance(3) ? 0 : text.number(1...3))
    for element in elements {
      interrupt(at: dash)
      let inner = dash + 1 + text.number(1...3)
      if case .object(let fields) = element {
        let opening = spaces(dash) + "-" + spaces(inner - dash - 1)
        if text.chance(10) {
          lines.append(spaces(dash) + "-" + trailing())
          writeObject(fields, at: inner)
        } else {
          writeObject(fields, at: inner, opening: opening)
        }
      } else {
        write(element, after: spaces(dash) + "-", at: dash)
      }
    }
  }

  /// The list on one line, or nil where it is not one of short texts.
  private mutating func flow(_ elements: [Content]) -> String? {
    var texts: [String] = []
    for element in elements {
      switch element {
      case .name(let text), .line(let text), .prose(let text):
        guard !text.contains("\n") else { return nil }
        texts.append(isTame(text, inFlow: true) ? text : quoted(text))
      case .list, .object: return nil
      }
    }
    return "[" + texts.joined(separator: text.pick([", ", ",", " , "])) + "]"
  }

  // MARK: - Scalars

  private mutating func writeLine(
    _ line: String, isName: Bool, after label: String, at column: Int
  ) {
    if !isName, text.chance(4) { return writeProse(line, after: label, at: column) }
    let notation = isTame(line) && !text.chance(4) ? line : quoted(line)
    lines.append("\(label) \(notation)" + trailing())
  }

  private mutating func writeProse(_ prose: String, after label: String, at column: Int) {
    let inner = column + text.number(1...4)
    switch text.number(0...5) {
    case 0: writeBlock(prose, header: "|", after: label, at: inner)
    case 1 where !prose.contains("\n- ") && !prose.hasPrefix("- "):
      writeBlock(prose, header: ">", after: label, at: inner)
    case 2: lines.append("\(label) \(doubleQuoted(prose))" + trailing())
    case 3: writeFolded(quoted(prose.replacing("\n", with: "\n\n")), after: label, at: inner)
    case 4 where prose.split(separator: "\n").allSatisfy { isTame(String($0)) }:
      writeFolded(prose, after: label, at: inner)
    default: writeBlock(prose, header: "|", after: label, at: inner)
    }
  }

  private mutating func writeBlock(
    _ prose: String, header: String, after label: String, at column: Int
  ) {
    lines.append("\(label) \(header)\(text.pick(["", "-", "+"]))" + trailing())
    for line in prose.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(line.isEmpty ? "" : spaces(column) + line + (text.chance(9) ? " " : ""))
    }
  }

  /// Plain or quoted text over several lines, broken where it has line ends.
  private mutating func writeFolded(_ notation: String, after label: String, at column: Int) {
    let parts = notation.split(separator: "\n", omittingEmptySubsequences: false)
    var isFirst = !text.chance(5)
    if !isFirst { lines.append(label) }
    for part in parts {
      let margin = isFirst ? label + " " : spaces(column)
      lines.append(part.isEmpty && !isFirst ? "" : margin + part)
      isFirst = false
    }
    lines[lines.count - 1] += trailing()
  }

  /// Whether a text is surely read the same without quotes.
  private func isTame(_ line: String, inFlow: Bool = false) -> Bool {
    guard let first = line.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return line.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "- .*()«»?¿".unicodeScalars.contains($0)
        || (!inFlow && ",[]{}\"'".unicodeScalars.contains($0))
    } && line.last != " "
  }

  private mutating func quoted(_ line: String) -> String {
    let single = "'" + line.replacing("'", with: "''") + "'"
    return text.chance(2) || line.contains("\\")
      ? single : "\"\(line.replacing("\"", with: "\\\""))\""
  }

  private mutating func doubleQuoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"" + (self.text.chance(2) ? escaped.replacing("\u{A0}", with: "\\_") : escaped) + "\""
  }

  // MARK: - Comments and blank lines

  private mutating func interrupt(at column: Int) {
    if text.chance(6) { lines.append(text.pick(["", " "])) }
    guard text.chance(9) else { return }
    lines.append(spaces(text.chance(2) ? column : text.number(0...8)) + comment())
    if text.chance(3) { lines.append("") }
  }

  private mutating func trailing() -> String {
    text.chance(9) ? text.pick([" ", "   "]) + comment() : text.chance(20) ? "  " : ""
  }

  private mutating func comment() -> String {
    "# \(text.number(1...999)): \(text.pick(["uno", "- dos", "\"tres", "key: value"]))"
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
