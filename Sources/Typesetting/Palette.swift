/// How roles look on a terminal.
package enum Palette: Hashable, Sendable {
  /// Nothing but the words: pipes, files, `NO_COLOR`, `--no-color`, `--plain`, `TERM=dumb`.
  case none
  /// Weights and the eight colours that every terminal has, as its owner has tuned them.
  case colour

  /// The `SGR` parameters (ECMA-48, 8.3.117) that a role is drawn with, or nil for plain text.
  package func parameters(of role: Role) -> String? {
    switch self {
    case .none: nil
    case .colour: Palette.colourParameters(of: role)
    }
  }

  private static func colourParameters(of role: Role) -> String? {
    switch role {
    case .plain: nil
    case .strong, .heading, .prompt: "1"
    case .emphasis: "3"
    case .muted: "2"
    case .accent, .help: "36"
    case .right: "32"
    case .wrong: "31"
    case .partial: "33"
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }

  /// A line as the bytes for a terminal say it: the text made visible, styled piece by piece.
  ///
  /// This is the last gate, so that no text reaches a terminal as an escape.
  package func rendered(_ line: StyledText) -> String {
    line.runs.reduce(into: "") { result, run in
      guard let parameters = parameters(of: run.role) else { return result += run.text.visible }
      result += "\u{1B}[\(parameters)m\(run.text.visible)\u{1B}[0m"
    }
  }
}
