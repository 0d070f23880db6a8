import Typesetting

/// The column of line numbers beside lines of a file.
struct Gutter {
  private let width: Int

  /// - Parameter line: the largest line number that it has to hold.
  init(upTo line: Int) {
    width = String(line).count
  }

  /// How many columns stand before the text of a line.
  var columns: Int { width + 3 }

  /// The gutter of a line, up to the space before its text; without a number that of an underline.
  func text(_ line: Int? = nil, sign: String = "|", _ role: Role = .muted) -> StyledText {
    let number = line.map(String.init) ?? ""
    let padding = String(repeating: " ", count: max(0, width - number.count))
    return StyledText("\(padding)\(number) ", .muted) + StyledText(sign, role)
  }
}
