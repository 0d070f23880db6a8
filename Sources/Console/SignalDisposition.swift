import Glibc

/// What a signal did before it was given something else to do.
struct SignalDisposition {
  let signal: Int32
  private let action: sigaction

  /// Has a signal noted in the pipe, unless it is ignored: who started the program wanted that.
  static func noted(for signal: Int32) -> SignalDisposition {
    var action = sigaction()
    action.__sigaction_handler.sa_sigaction = SignalPipe.handler
    action.sa_flags = SA_SIGINFO | SA_RESTART
    let former = SignalDisposition(setting: action, for: signal)
    if former.isIgnored { former.restore() }
    return former
  }

  /// Has a signal do what it usually does, unless it is ignored.
  static func usual(for signal: Int32) -> SignalDisposition {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_DFL
    let former = SignalDisposition(setting: action, for: signal)
    if former.isIgnored { former.restore() }
    return former
  }

  private init(setting action: sigaction, for signal: Int32) {
    var new = action
    var former = sigaction()
    sigemptyset(&new.sa_mask)
    sigaction(signal, &new, &former)
    self.signal = signal
    self.action = former
  }

  private var isIgnored: Bool {
    let ignoring = unsafeBitCast(SIG_IGN, to: Int.self)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == ignoring
  }

  func restore() {
    var action = action
    sigaction(signal, &action, nil)
  }
}

/// Has a write beyond the largest file that the process may make (`ulimit -f`) fail, as on a full
/// disk, and not end the process.
///
/// A handler and not `SIG_IGN`, which an editor that is started would inherit.
package func takeFileLimitAsFailure() {
  signal(SIGXFSZ) { _ in }
}

/// Ends the process by a signal, so that whoever waits for it learns the cause.
///
/// Everything must be saved and the terminal be in order: nothing runs after this.
package func dieBySignal(_ signal: Int32) -> Never {
  _ = SignalDisposition.usual(for: signal)
  var set = sigset_t()
  sigemptyset(&set)
  sigaddset(&set, signal)
  pthread_sigmask(SIG_UNBLOCK, &set, nil)
  kill(getpid(), signal)
  // A signal for the process may be given to another thread, a moment later.
  usleep(200_000)
  _exit(128 + signal)
}
