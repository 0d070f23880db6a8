import Assessment
import Glibc

/// The two clocks of a session: the one on the wall, and one for durations.
///
/// A value, so that a test can say what time it is.
struct Clock: Sendable {
  let now: @Sendable () -> Timestamp
  let tick: @Sendable () -> Tick

  /// The machine's own. Linux's monotonic clock stands still while the machine sleeps.
  static let system = Clock(
    now: {
      let time = read(CLOCK_REALTIME)
      var seconds = time.tv_sec
      var local = tm()
      // Only this has a change of the machine's zone noticed: who travels with a session open.
      tzset()
      localtime_r(&seconds, &local)
      return Timestamp(milliseconds: milliseconds(time), offsetMinutes: local.tm_gmtoff / 60)
    },
    tick: { Tick(milliseconds: milliseconds(read(CLOCK_MONOTONIC))) })

  private static func read(_ clock: clockid_t) -> timespec {
    var time = timespec()
    clock_gettime(clock, &time)
    return time
  }

  private static func milliseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
