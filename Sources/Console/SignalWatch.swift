import Glibc

/// Takes note of the signals that concern a session, from its first line to its last.
///
/// The handler only writes to a pipe and to a number; whoever waits for a key waits for the pipe too,
/// and whoever saves an answer saves it undisturbed and learns of the signal afterwards. One watch
/// at a time can exist in a process. Signals that were ignored when it began stay ignored (`nohup`).
package final class SignalWatch {
  /// Readable when a signal has come that `drain` has not yet noted.
  let descriptor: Int32
  private let writeEnd: Int32
  private var former: [SignalDisposition] = []

  /// The first signal that asked the process to end, if any did.
  package private(set) var terminating: Int32?
  /// How long the process has stood still in `suspend`, by the clock that `SuspendingClock` is.
  package private(set) var timeSuspended = Duration.zero
  /// Ctrl-C, pressed while the terminal did not hand it over as a key.
  private var wasInterrupted = false
  private var wasContinued = false
  private var wasResized = false
  private var wasAskedToStop = false

  /// - Throws: where the system has no more descriptors.
  package init() throws(OutputFailure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw OutputFailure(errno: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, writeEnd) = (ends[0], ends[1])
    SignalPipe.open(writingTo: writeEnd)
    for signal in [SIGHUP, SIGINT, SIGTERM, SIGQUIT, SIGPIPE, SIGWINCH, SIGCONT] {
      former.append(SignalDisposition.noted(for: signal))
    }
  }

  deinit {
    former.forEach { $0.restore() }
    SignalPipe.shut()
    close(descriptor)
    close(writeEnd)
  }

  /// Notes the signals that have come.
  func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { break }
      for byte in bytes[..<count] { note(SignalPipe.Entry(byte)) }
    }
  }

  private func note(_ entry: SignalPipe.Entry) {
    switch entry.signal {
    case SIGINT where entry.isFromKeyboard: wasInterrupted = true
    case SIGHUP, SIGINT, SIGTERM, SIGQUIT: terminating = terminating ?? entry.signal
    case SIGCONT: wasContinued = true
    case SIGWINCH: wasResized = true
    case SIGTSTP: wasAskedToStop = true
    default: break
    }
  }

  /// The signal that asked the process to end, waiting a moment for it: a terminal that goes away can
  /// be noticed a little before its signal.
  func terminatingSoon() -> Int32? {
    let soon = ContinuousClock.now + .milliseconds(100)
    repeat {
      drain()
      if terminating != nil { return terminating }
      _ = Readiness.wait(for: [.init(descriptor, POLLIN)], until: soon)
    } while soon > .now
    return nil
  }

  // What has been noted, each told once. None of these drains: a signal that came in between would
  // be noted after its turn, and with the pipe empty nothing would end the waiting.

  func takeInterrupted() -> Bool { take(\.wasInterrupted) }
  func takeContinued() -> Bool { take(\.wasContinued) }
  func takeResized() -> Bool { take(\.wasResized) }
  func takeAskedToStop() -> Bool { take(\.wasAskedToStop) }

  private func take(_ note: ReferenceWritableKeyPath<SignalWatch, Bool>) -> Bool {
    defer { self[keyPath: note] = false }
    return self[keyPath: note]
  }

  /// Runs `body`, which reads keys, with SIGTSTP noted and not obeyed at once: the terminal must be
  /// put in order before the process stands still.
  func whileReading<Result>(_ body: () -> Result) -> Result {
    let former = SignalDisposition.noted(for: SIGTSTP)
    defer { former.restore() }
    return body()
  }

  /// Lets the process stand still until it is told to go on.
  ///
  /// - Parameter wholeGroup: as Ctrl-Z does it, so that a script that started the program stands
  ///   still with it and the shell sees the job stop. Not for a signal sent to this process alone.
  func suspend(wholeGroup: Bool) {
    let noted = SignalDisposition.usual(for: SIGTSTP)
    let began = SuspendingClock.now
    wasContinued = false
    kill(wholeGroup ? 0 : getpid(), SIGTSTP)
    // Another thread may take the signal, a moment later; and a process that no shell watches over is
    // not stopped at all.
    let soon = ContinuousClock.now + .milliseconds(100)
    repeat {
      _ = Readiness.wait(for: [.init(descriptor, POLLIN)], until: soon)
      drain()
    } while !wasContinued && soon > .now
    timeSuspended += SuspendingClock.now - began
    noted.restore()
  }
}
