import Console
import TestKit
import Testing

/// A probe at a terminal of its own, and someone who types.
struct ProbeSession {
  let terminal: PseudoTerminal
  /// The terminal's settings before the probe started.
  let settingsBefore: String

  /// Starts a probe and waits for its first prompt.
  ///
  /// - Parameter next: what the shell does after it.
  init(
    _ settings: String = "editor", environment: [String] = [], columns: Int = 80,
    then next: String? = nil, setUp: (PseudoTerminal) -> Void = { _ in }
  ) throws {
    terminal = try PseudoTerminal(columns: columns)
    setUp(terminal)
    settingsBefore = terminal.settings
    let usual = ["TERM=xterm", "LC_ALL=C", "PATH=/usr/bin:/bin", "HOME=/nonexistent"]
    let names = environment.map { $0.prefix { $0 != "=" } }
    let kept = usual.filter { variable in !names.contains { variable.hasPrefix("\($0)=") } }
    let command = next.map { "\(Probe.command); \($0)" } ?? "exec \(Probe.command)"
    try terminal.start(
      ["/bin/sh", "-c", command],
      environment: kept + environment + ["\(Probe.variable)=\(settings)"])
    try #require(terminal.wait(for: "1/2 >"), "\(terminal.output)")
  }

  /// Types, and waits until the screen shows a line that ends with a text.
  func type(_ keys: String, shows text: String, _ location: SourceLocation = #_sourceLocation) {
    terminal.type(keys)
    expect(text, location)
  }

  /// Waits until the last lines of the screen are these.
  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    let expected = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isShown = terminal.wait(.seconds(5)) {
      $0.screen.lines.suffix(expected.count) == expected[...]
    }
    let shown = terminal.screen.lines.joined(separator: "\n")
    #expect(isShown, "the screen shows:\n\(shown)", sourceLocation: location)
  }

  /// Types a line's keys and Return, and expects what the probe reads.
  func answer(
    _ keys: String, reads input: LineInput, wrapped: String? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let count = terminal.output.utf8.count { $0 == 0x0A }
    terminal.type(keys + "\r")
    let expected = (wrapped ?? "got \(input)\n1/2 >").split(separator: "\n").map(String.init)
    let isRead = terminal.wait(.seconds(5)) { terminal in
      terminal.output.utf8.count { $0 == 0x0A } > count
        && terminal.screen.lines.suffix(expected.count) == expected[...]
    }
    let shown = terminal.screen.lines.joined(separator: "\n")
    #expect(isRead, "the screen shows:\n\(shown)", sourceLocation: location)
  }

  /// Expects how the probe ends, and that the terminal is as it was found.
  func ends(_ ending: PseudoTerminal.Ending, _ location: SourceLocation = #_sourceLocation) {
    #expect(terminal.ending() == ending, sourceLocation: location)
    #expect(terminal.settings == settingsBefore, sourceLocation: location)
    #expect(!terminal.screen.marksPastes, sourceLocation: location)
  }
}
