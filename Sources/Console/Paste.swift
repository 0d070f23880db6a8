/// What a terminal sends for a paste: text between `ESC [ 200 ~` and `ESC [ 201 ~` (xterm's bracketed
/// paste), made harmless as it comes.
///
/// Line ends become spaces, or the key that stands for a kept newline; the last ones go, for a person
/// ends an answer with Return. Tabs become spaces, other control characters go.
struct Paste {
  static let opening = "\u{1B}[200~"
  private static let closing = Array("\u{1B}[201~".unicodeScalars)

  /// What turns the brackets on, and off, in the terminal.
  static let enabling = "\u{1B}[?2004h"
  static let disabling = "\u{1B}[?2004l"

  private let keepsNewlines: Bool
  private var text: [Unicode.Scalar] = []
  /// Line ends seen since the last text: whether they end the paste is not known yet.
  private var newlines = 0
  private var previousIsReturn = false
  /// How much of the closing bracket has been seen.
  private var closed = 0

  init(keepsNewlines: Bool) {
    self.keepsNewlines = keepsNewlines
  }

  /// Takes a scalar.
  ///
  /// - Returns: whether the paste ended with it.
  mutating func feed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == Paste.closing[closed] {
      closed += 1
      return closed == Paste.closing.count
    }
    // What looked like the bracket was text, all but the escape.
    let lookalike = Paste.closing[..<closed].dropFirst()
    closed = scalar == Paste.closing[0] ? 1 : 0
    for other in lookalike { keep(other) }
    if closed == 0 { keep(scalar) }
    return false
  }

  /// The text since the last call.
  mutating func take() -> [Unicode.Scalar] {
    defer { text = [] }
    return text
  }

  /// The last of the text, without the line ends at its end.
  mutating func finish() -> [Unicode.Scalar] {
    newlines = 0
    return take()
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    let isPair = previousIsReturn && scalar == "\n"
    previousIsReturn = scalar == "\r"
    switch scalar {
    case "\n", "\r":
      if !isPair { newlines += 1 }
    case "\t":
      write(" ")
    case _ where scalar.properties.generalCategory == .control:
      break
    default:
      write(scalar)
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if newlines > 0 {
      let end = keepsNewlines ? KeyBinding.newlineKey : " "
      text += Array(repeating: end, count: keepsNewlines ? newlines : 1)
      newlines = 0
    }
    text.append(scalar)
  }
}
