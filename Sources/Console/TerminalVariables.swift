import Glibc

/// What the environment says about the terminal.
package struct TerminalVariables: Hashable, Sendable {
  /// `TERM`, the kind of terminal; nil where unset or empty.
  package let kind: String?
  /// Whether `NO_COLOR` holds anything (no-color.org).
  package let refusesColour: Bool
  /// `COLUMNS`, where it is a sensible number.
  package let columns: Int?

  /// - Parameter look: the value of a variable, by its name.
  package init(look: (String) -> String?) {
    func filled(_ name: String) -> String? { look(name).flatMap { $0.isEmpty ? nil : $0 } }
    kind = filled("TERM")
    refusesColour = filled("NO_COLOR") != nil
    columns = filled("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Those of the process.
  package static var ofProcess: TerminalVariables {
    TerminalVariables { getenv($0).map { String(cString: $0) } }
  }

  /// Whether the terminal can move its cursor, so that a line can be edited in it.
  package var canMoveCursor: Bool {
    guard let kind else { return false }
    return !["dumb", "emacs", "unknown"].contains(kind)
  }
}
