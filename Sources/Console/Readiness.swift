import Glibc

/// Waiting for descriptors with `poll(2)`.
enum Readiness {
  /// A descriptor and what it should be ready for; a negative descriptor is never ready.
  struct Wish {
    let descriptor: Int32
    let events: Int32

    init(_ descriptor: Int32, _ events: Int32) {
      self.descriptor = descriptor
      self.events = events
    }
  }

  /// Waits until one of the wishes can be met, or fails in trying, or a signal or the deadline comes.
  ///
  /// - Returns: for each wish whether it is ready. None is after a signal or the deadline.
  static func wait(for wishes: [Wish], until deadline: ContinuousClock.Instant?) -> [Bool] {
    var polled = wishes.map {
      pollfd(fd: $0.descriptor, events: Int16($0.events), revents: 0)
    }
    let count = poll(&polled, nfds_t(polled.count), milliseconds(until: deadline))
    guard count > 0 else { return wishes.map { _ in false } }
    return polled.map { $0.revents != 0 }
  }

  /// The time left as `poll` takes it, rounded up; −1 for ever.
  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let (seconds, attoseconds) = (deadline - .now).components
    guard seconds >= 0 else { return 0 }
    let left = Double(seconds) * 1000 + (Double(attoseconds) / 1e15).rounded(.up)
    return Int32(min(max(0, left), 86_400_000))
  }
}
