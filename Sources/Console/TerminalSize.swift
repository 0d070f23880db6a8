import Glibc

/// How many columns a terminal has.
package struct TerminalSize: Hashable, Sendable {
  /// What is assumed of pipes and files.
  package static let usualColumns = 80

  package let columns: Int

  /// The size of the terminal at a descriptor; where there is none, what `COLUMNS` says, or 80.
  package init(descriptor: Int32, variables: TerminalVariables) {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      columns = Int(size.ws_col)
    } else {
      columns = variables.columns ?? TerminalSize.usualColumns
    }
  }
}
