import Foundation
import TestKit
import Testing

/// The built program at a terminal of its own, and someone who types.
final class ProgramAtTerminal {
  let terminal: PseudoTerminal
  let home: ProgramProcess.Home
  /// The terminal's settings before the program started.
  let settingsBefore: String
  private let ownsHome: Bool

  /// - Parameters:
  ///   - home: one that is used again; else there is a new one, which goes with this.
  ///   - shell: a command line that has the program as `"$0" "$@"`; nil starts it by itself.
  init(
    _ arguments: [String], home: ProgramProcess.Home? = nil, columns: Int = 80,
    environment: [String: String] = [:], shell: String? = nil
  ) throws {
    terminal = try PseudoTerminal(columns: columns)
    self.home = try home ?? ProgramProcess.Home()
    ownsHome = home == nil
    settingsBefore = terminal.settings
    let variables = ProgramProcess.environment(self.home).merging([
      "TERM": "xterm", "REPASO_LEARNER": "ana", "PATH": "/usr/bin:/bin",
    ]) { $1 }.merging(environment) { $1 }
    let program = [ProgramProcess.executable] + arguments
    try terminal.start(
      shell.map { ["/bin/bash", "--norc", "-c", $0] + program } ?? program,
      environment: variables.filter { !$0.value.isEmpty }.map { "\($0.key)=\($0.value)" })
  }

  deinit {
    if ownsHome { home.remove() }
  }

  /// What is on the screen.
  var shown: String { terminal.screen.lines.joined(separator: "\n") }

  /// Waits until the last line on the screen is a prompt.
  func expect(prompt: String, _ location: SourceLocation = #_sourceLocation) {
    expect(prompt, location) { $0.screen.lines.last == prompt }
  }

  /// Waits until a text stands on the screen.
  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    expect(text, location) { $0.screen.lines.joined(separator: "\n").contains(text) }
  }

  private func expect(
    _ text: String, _ location: SourceLocation, until condition: (PseudoTerminal) -> Bool
  ) {
    let isShown = terminal.wait(until: condition)
    #expect(isShown, "not “\(text)” but:\n\(shown)", sourceLocation: location)
  }

  /// Types a line at a prompt, and waits for the next one.
  func answer(
    _ line: String, then prompt: String, _ location: SourceLocation = #_sourceLocation
  ) {
    terminal.type("\(line)\r")
    expect(prompt: prompt, location)
  }

  /// Expects how the program ends, and that the terminal is as it was found.
  func ends(_ ending: PseudoTerminal.Ending, _ location: SourceLocation = #_sourceLocation) {
    #expect(terminal.ending() == ending, "\(shown)", sourceLocation: location)
    #expect(terminal.settings == settingsBefore, sourceLocation: location)
    let marksPastes = terminal.screen.marksPastes
    #expect(!marksPastes, sourceLocation: location)
  }
}
