import Glibc

/// Waits for the next key, and for whatever else may end or disturb the waiting.
final class KeySource {
  /// What came.
  enum Event {
    case key(Unicode.Scalar)
    case resized
    /// The process goes on after it stood still.
    case continued
    /// The process is asked to stand still: by Ctrl-Z (the whole group), or by a signal.
    case suspend(wholeGroup: Bool)
    case ended(LineInput)
  }

  private let input: Int32
  private let signals: SignalWatch
  var decoder = KeyDecoder()
  /// The terminal's settings when the line was asked for: they say which key is Ctrl-C.
  var mode: TerminalMode?

  init(input: Int32, signals: SignalWatch) {
    self.input = input
    self.signals = signals
  }

  func next(until deadline: ContinuousClock.Instant?) -> Event {
    while true {
      if let key = decoder.next() { return event(of: key) }
      if let event = signalled() { return event }
      let patience = decoder.patience.map { ContinuousClock.now + $0 }
      let ready = Readiness.wait(
        for: [.init(input, POLLIN), .init(signals.descriptor, POLLIN)],
        until: [deadline, patience].compactMap { $0 }.min())
      if ready[0] {
        if let event = readByte() { return event }
      } else if let deadline, deadline <= .now {
        return .ended(.timedOut(partial: ""))
      } else if let patience, patience <= .now {
        decoder.runOutOfPatience()
      }
    }
  }

  private func event(of key: Unicode.Scalar) -> Event {
    guard key.value < 0x80 else { return .key(key) }
    switch UInt8(key.value) {
    case mode?.interruptKey: return .ended(.interrupted)
    case mode?.suspendKey: return .suspend(wholeGroup: true)
    default: return .key(key)
    }
  }

  private func signalled() -> Event? {
    signals.drain()
    if signals.takeInterrupted() { return .ended(.interrupted) }
    if let signal = signals.terminating { return .ended(.terminated(signal: signal)) }
    if signals.takeAskedToStop() { return .suspend(wholeGroup: false) }
    if signals.takeContinued() { return .continued }
    return signals.takeResized() ? .resized : nil
  }

  /// Reads one byte and no more: what was typed ahead belongs to whoever reads next.
  private func readByte() -> Event? {
    var byte: UInt8 = 0
    let count = read(input, &byte, 1)
    if count == 1 {
      decoder.feed(byte)
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      let ending: LineInput = count == 0 ? .endOfInput : .failed(errno: errno)
      return .ended(signals.terminatingSoon().map { .terminated(signal: $0) } ?? ending)
    }
    return nil
  }
}
