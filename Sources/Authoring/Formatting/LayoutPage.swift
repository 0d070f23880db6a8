/// The lines of a file as they are laid out, one after another.
struct LayoutPage {
  private(set) var text = ""
  /// The column of the dash that the next line begins with.
  private var dash: Int?
  /// Whether the latest line opened a block, after which no blank line may stand.
  private var isBlockOpen = true

  /// Puts a dash before the next line; dashes of lists in lists stand on one line.
  mutating func beginElement(at column: Int) {
    if dash == nil { text += String(repeating: " ", count: column) } else { text += " " }
    text += "-"
    dash = column
  }

  /// Writes a line; an empty one has no blanks.
  mutating func write(_ line: String, at column: Int, opensBlock: Bool = false) {
    if dash != nil {
      if !line.isEmpty { text += line.first == " " ? line : " " + line }
    } else if !line.isEmpty {
      text += String(repeating: " ", count: column) + line
    }
    text += "\n"
    dash = nil
    isBlockOpen = opensBlock
  }

  /// Leaves a line blank, unless a block or the file begins here or a blank line was just left.
  mutating func leaveBlankLine() {
    if !isBlockOpen, !text.utf8.suffix(2).allSatisfy({ $0 == Byte.lineFeed }) { text += "\n" }
  }
}
