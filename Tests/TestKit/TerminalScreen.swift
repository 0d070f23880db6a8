import Typesetting

/// What a person sees: the lines of a terminal's screen after the bytes that a program wrote to it.
///
/// As much of a VT100 as a line editor uses. Wide characters fill two cells, the second of which is
/// empty here.
package struct TerminalScreen {
  package private(set) var columns: Int
  private let rows: Int
  private var cells: [[String]] = [[]]
  private var row = 0
  private var column = 0
  /// The escape sequence that has begun.
  private var sequence: String?
  /// Whether the bracketed-paste mode is on.
  package private(set) var marksPastes = false

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The lines written so far, those that scrolled away too, without spaces at their ends.
  package var lines: [String] {
    var lines = cells.map { StyledText($0.joined()).withoutTrailingSpaces.text }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  package mutating func resize(columns: Int) {
    self.columns = columns
  }

  package mutating func feed(_ text: String) {
    for scalar in text.unicodeScalars { feed(scalar) }
  }

  private mutating func feed(_ scalar: Unicode.Scalar) {
    if let begun = sequence {
      continueSequence(begun, with: scalar)
      return
    }
    switch scalar {
    case "\u{1B}": sequence = ""
    case "\r": column = 0
    case "\n": moveDown()
    case "\u{8}": column = max(0, column - 1)
    case _ where scalar.value < 0x20: break
    default: put(scalar)
    }
  }

  /// A control sequence (`ESC [`) ends with a letter or the like, any other escape with one character.
  private mutating func continueSequence(_ begun: String, with scalar: Unicode.Scalar) {
    let longer = begun + String(Character(scalar))
    let isOver = begun.isEmpty ? scalar != "[" : (0x40...0x7E).contains(scalar.value)
    sequence = isOver ? nil : longer
    if isOver { obey(longer) }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = scalar.displayWidth
    if width == 0 {
      if column > 0, column <= cells[row].count {
        cells[row][column - 1].unicodeScalars.append(scalar)
      }
      return
    }
    if column + width > columns {
      column = 0
      moveDown()
    }
    fill(to: column + width)
    cells[row][column] = String(Character(scalar))
    if width == 2 { cells[row][column + 1] = "" }
    column += width
  }

  private mutating func fill(to count: Int) {
    while cells[row].count < count { cells[row].append(" ") }
  }

  private mutating func moveDown() {
    row += 1
    while cells.count <= row { cells.append([]) }
  }

  /// Obeys a control sequence (ECMA-48), from after its escape.
  private mutating func obey(_ sequence: String) {
    guard sequence.hasPrefix("["), let final = sequence.last else { return }
    let parameters = sequence.dropFirst().dropLast()
    let number = Int(parameters.split(separator: ";").first ?? "")
    let count = max(1, number ?? 1)
    switch final {
    case "A": row = max(0, row - count)
    case "B": for _ in 0..<count { moveDown() }
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = count - 1
    case "K": eraseLine()
    case "J":
      eraseLine()
      cells.removeSubrange((row + 1)...)
    case "H":
      // The top of the screen, not of what has scrolled away.
      row = max(0, cells.count - rows)
      column = 0
    case "P": deleteCells(count)
    case "@": insertCells(count)
    case "h", "l": if parameters == "?2004" { marksPastes = final == "h" }
    default: break
    }
  }

  private mutating func eraseLine() {
    cells[row] = Array(cells[row].prefix(column))
  }

  private mutating func deleteCells(_ count: Int) {
    let end = min(column + count, cells[row].count)
    if column < end { cells[row].removeSubrange(column..<end) }
  }

  private mutating func insertCells(_ count: Int) {
    fill(to: column)
    cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
    cells[row] = Array(cells[row].prefix(columns))
  }
}
