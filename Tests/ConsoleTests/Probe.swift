import Console
import Glibc
import TestKit
import Testing
import Typesetting

/// A small program that asks for lines and says what it got, run in a process of its own.
///
/// The process is the test program, started once more with `CONSOLE_PROBE` set; otherwise this test
/// is skipped. Its terminal is `/dev/tty`, so that what the test library prints goes elsewhere.
struct Probe {
  static let variable = "CONSOLE_PROBE"
  static let words = [
    ":help", ":hint", ":history", "crimen de guerra", "crimen de lesa humanidad", "ñandú",
  ]

  @Test(
    "answers with what it reads", .enabled(if: getenv(Probe.variable) != nil))
  func run() throws {
    let settings = getenv(Probe.variable).map { String(cString: $0) } ?? ""
    // The threads that tests run on put signals off; the one that a program starts with doesn't.
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    let tty = open("/dev/tty", O_RDWR | O_CLOEXEC)
    let signals = try SignalWatch()
    let options = TerminalOptions(
      isPlain: settings.contains("plain"),
      historyPath: getenv("HISTORY").map { String(cString: $0) })
    let terminal = options.terminal(input: tty, output: tty, signals: signals)
    try terminal.write(.paragraph("\(terminal is EditlineTerminal ? "editor" : "plain")"))
    var paused = Duration.zero
    while true {
      let deadline = settings.contains("deadline") ? ContinuousClock.now + .milliseconds(300) : nil
      let input = terminal.readLine(
        LinePrompt(
          "\("1/2 >", .prompt) ", takesManyLines: settings.contains("many"), deadline: deadline,
          candidates: { _ in Probe.words }))
      let pause = terminal.timeSuspended > paused ? ", suspended" : ""
      paused = terminal.timeSuspended
      // A terminal that has gone takes no more.
      try? terminal.write(.paragraph("got \(String(describing: input))\(pause)"))
      if settings.contains("slow") { sleepThrough(.milliseconds(300)) }
      switch input {
      case .line(let line): terminal.remember(line, line.hasPrefix(":") ? .always : .session)
      case .interrupted, .timedOut: break
      case .endOfInput: return
      case .failed: exit(74)
      case .terminated(let signal): dieBySignal(signal)
      }
    }
  }

  /// Is busy for a while, whatever signals come.
  private func sleepThrough(_ time: Duration) {
    let end = ContinuousClock.now + time
    while .now < end { usleep(10_000) }
  }

  /// The command line that runs it, for a shell that is at the terminal.
  static var command: String {
    "/proc/\(getpid())/exe --testing-library swift-testing --filter Probe/run"
      + " </dev/null >/dev/null 2>&1"
  }
}
