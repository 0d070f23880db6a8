extension ManualPage {
  /// Reads the light markup of the manual's pages.
  ///
  /// `# ` opens the title and `## ` a heading, `- ` an item of a list that goes on in the lines
  /// indented under it, a line of three grave accents an example, whose kind stands behind them. A
  /// newline is a space, and a blank line ends what came before.
  init(_ source: String) {
    var reader = ManualReader()
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      reader.take(line)
    }
    reader.close()
    elements = reader.elements
  }
}

/// Reads a page line by line.
private struct ManualReader {
  private(set) var elements: [ManualPage.Element] = []
  private var paragraph: [Substring] = []
  private var items: [String] = []
  private var example: (label: Substring, lines: [Substring])?

  private static let fence = "```"

  mutating func take(_ line: Substring) {
    if let open = example {
      if line == Self.fence {
        close()
      } else {
        example = (open.label, open.lines + [line])
      }
    } else if line.hasPrefix(Self.fence) {
      close()
      example = (line.dropFirst(Self.fence.count), [])
    } else if line.hasPrefix("# ") {
      close()
      elements.append(.title(ManualText(String(line.dropFirst(2)))))
    } else if line.hasPrefix("## ") {
      close()
      elements.append(.heading(ManualText(String(line.dropFirst(3)))))
    } else {
      takeProse(line)
    }
  }

  private mutating func takeProse(_ line: Substring) {
    let text = line.drop { $0 == " " }
    if text.isEmpty {
      close()
    } else if line.hasPrefix("- ") {
      closeParagraph()
      items.append(String(line.dropFirst(2)))
    } else if let last = items.last {
      items[items.count - 1] = "\(last) \(text)"
    } else {
      paragraph.append(text)
    }
  }

  /// Ends whatever is open.
  mutating func close() {
    closeParagraph()
    if !items.isEmpty { elements.append(.list(items.map(ManualText.init))) }
    items = []
    if let example {
      let kind = ManualExample.Kind(label: String(example.label)) ?? .text
      let text = example.lines.joined(separator: "\n")
      elements.append(.example(ManualExample(kind: kind, text: text)))
    }
    example = nil
  }

  private mutating func closeParagraph() {
    guard !paragraph.isEmpty else { return }
    elements.append(.paragraph(ManualText(paragraph.joined(separator: " "))))
    paragraph = []
  }
}
