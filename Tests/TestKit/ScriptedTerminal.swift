package import Console
package import Typesetting

/// A terminal that plays a script of typed lines and keeps all that is written, as a person would
/// have seen it.
///
/// ```
/// 1/2 > b
/// Correcto.
/// ```
/// A typed line stands behind its prompt; the end of the input is `^D`, an interruption `^C`.
package final class ScriptedTerminal: Terminal {
  /// Everything that was written and typed so far, without trailing spaces.
  package private(set) var transcript = ""
  /// The prompts that were asked, in order.
  package private(set) var prompts: [LinePrompt] = []
  /// The lines that were kept for the arrow keys.
  package private(set) var remembered: [(line: String, extent: Recall)] = []
  /// What the script had left when it was looked at.
  package private(set) var script: ArraySlice<LineInput>
  package let typesetter: Typesetter
  package let isInteractive: Bool
  package var timeSuspended = Duration.zero
  /// Is told the number of each prompt, from 1, before it is answered.
  package var onPrompt: (Int) -> Void = { _ in }
  /// What writing fails with from now on, if it is to fail.
  package var failure: OutputFailure?

  /// - Parameter script: what is typed at each prompt; after it, the input has ended.
  package init(
    _ script: [LineInput], columns: Int = 80, isPlain: Bool = false, isInteractive: Bool = true
  ) {
    self.script = script[...]
    self.typesetter = Typesetter(columns: columns, isPlain: isPlain)
    self.isInteractive = isInteractive
  }

  package convenience init(
    typing lines: [String], columns: Int = 80, isPlain: Bool = false, isInteractive: Bool = true
  ) {
    self.init(
      lines.map { .line($0) }, columns: columns, isPlain: isPlain, isInteractive: isInteractive)
  }

  package func write(_ blocks: [Block]) throws(OutputFailure) {
    if let failure { throw failure }
    for line in typesetter.lines(of: blocks) {
      transcript += Palette.none.rendered(line) + "\n"
    }
  }

  package func clear() throws(OutputFailure) {
    transcript += "(cleared)\n"
  }

  package func readLine(_ prompt: LinePrompt) -> LineInput {
    prompts.append(prompt)
    onPrompt(prompts.count)
    let input = script.popFirst() ?? .endOfInput
    let shown = StyledText(prompt.text.text + typed(input)).withoutTrailingSpaces
    transcript += Palette.none.rendered(shown) + "\n"
    return input
  }

  package func remember(_ line: String, _ extent: Recall) {
    remembered.append((line, extent))
  }

  /// How the transcript shows what was typed.
  private func typed(_ input: LineInput) -> String {
    switch input {
    case .line(let line): line
    case .endOfInput: "^D"
    case .interrupted: "^C"
    case .timedOut(let partial): partial + " (time is up)"
    case .terminated(let signal): "(signal \(signal))"
    case .failed(let code): "(error \(code))"
    }
  }
}
