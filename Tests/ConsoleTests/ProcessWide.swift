import Glibc
import Testing

/// Tests of what a process has only one of: signals, the locale, libedit. One after another.
@Suite(.serialized)
enum ProcessWide {}

/// Sends this thread a signal that takes effect before the call returns.
///
/// The threads that tests run on put signals off; the one that a program starts with doesn't.
func deliver(_ signal: Int32) {
  var all = sigset_t()
  var former = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_UNBLOCK, &all, &former)
  raise(signal)
  pthread_sigmask(SIG_SETMASK, &former, nil)
}
