import Glibc
package import Typesetting

/// How text looks at one place: with which colours, and whether a screen reader reads it.
package struct Appearance: Hashable, Sendable {
  package let palette: Palette
  /// No rules, no tables drawn in columns, words instead of symbols.
  package let isPlain: Bool

  package init(palette: Palette = .none, isPlain: Bool = false) {
    self.palette = palette
    self.isPlain = isPlain
  }

  /// What suits a descriptor: colours only on a terminal that can show them to someone who has not
  /// refused them.
  ///
  /// - Parameters:
  ///   - isPlain: `--plain`.
  ///   - refusesColour: `--no-color`; `NO_COLOR` is seen in the variables.
  package init(
    of descriptor: Int32, variables: TerminalVariables, isPlain: Bool, refusesColour: Bool
  ) {
    let isColoured =
      isatty(descriptor) == 1 && variables.canMoveCursor && !isPlain && !refusesColour
      && !variables.refusesColour
    self.init(palette: isColoured ? .colour : .none, isPlain: isPlain)
  }
}
