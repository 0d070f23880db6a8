import Glibc
import Testing

@testable import Console

extension ProcessWide {
  @Suite("Signals, noted")
  struct SignalWatchTests {
    @Test(
      "a note is a byte", arguments: [SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH], [true, false])
    func entries(_ signal: Int32, _ isFromKeyboard: Bool) {
      let entry = SignalPipe.Entry(
        SignalPipe.Entry(signal: signal, isFromKeyboard: isFromKeyboard).byte)
      #expect(entry.signal == signal && entry.isFromKeyboard == isFromKeyboard)
    }

    @Test("the first signal that asks to end is the one that counts")
    func first() throws {
      let signals = try SignalWatch()
      #expect(signals.terminating == nil)
      deliver(SIGWINCH)
      deliver(SIGHUP)
      deliver(SIGTERM)
      signals.drain()
      #expect(signals.takeResized() && !signals.takeResized())
      #expect(signals.terminating == SIGHUP)
    }

    @Test("one that comes while others are looked at still ends the waiting")
    func late() throws {
      let signals = try SignalWatch()
      signals.drain()
      deliver(SIGTERM)
      #expect(!signals.takeInterrupted() && signals.terminating == nil)
      #expect(!signals.takeAskedToStop() && !signals.takeContinued() && !signals.takeResized())
      let wish = Readiness.Wish(signals.descriptor, POLLIN)
      #expect(Readiness.wait(for: [wish], until: .now) == [true])
      signals.drain()
      #expect(signals.terminating == SIGTERM)
    }

    @Test("what was ignored stays ignored, and afterwards all is as before")
    func dispositions() throws {
      let former = signal(SIGHUP, SIG_IGN)
      defer { signal(SIGHUP, former) }
      do {
        let signals = try SignalWatch()
        deliver(SIGHUP)
        signals.drain()
        #expect(signals.terminating == nil)
      }
      var action = sigaction()
      sigaction(SIGHUP, nil, &action)
      #expect(unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1)
      sigaction(SIGTERM, nil, &action)
      #expect(unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 0)
    }
  }
}
