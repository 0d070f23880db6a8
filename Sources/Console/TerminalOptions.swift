import Typesetting

/// What a person said about the terminal when they started the program.
package struct TerminalOptions: Hashable, Sendable {
  /// `--plain`: a screen reader reads.
  package var isPlain: Bool
  /// `--no-color`.
  package var refusesColour: Bool
  package var variables: TerminalVariables
  /// The file that keeps commands for the arrow keys of the next time; none where nil.
  package var historyPath: String?

  package init(
    isPlain: Bool = false, refusesColour: Bool = false,
    variables: TerminalVariables = .ofProcess, historyPath: String? = nil
  ) {
    self.isPlain = isPlain
    self.refusesColour = refusesColour
    self.variables = variables
    self.historyPath = historyPath
  }

  /// A place to write messages or data to, outside a session.
  package func output(_ descriptor: Int32, signals: SignalWatch? = nil) -> TextOutput {
    let appearance = Appearance(
      of: descriptor, variables: variables, isPlain: isPlain, refusesColour: refusesColour)
    return TextOutput(
      descriptor: descriptor, appearance: appearance, variables: variables, signals: signals)
  }

  /// The terminal at a pair of descriptors, standard input and output if not said otherwise.
  package func terminal(input: Int32 = 0, output: Int32 = 1, signals: SignalWatch) -> any Terminal {
    let output = self.output(output, signals: signals)
    return EditlineTerminal(
      input: input, output: output, variables: variables, signals: signals,
      historyPath: historyPath)
      ?? PlainTerminal(input: input, output: output, signals: signals)
  }
}
