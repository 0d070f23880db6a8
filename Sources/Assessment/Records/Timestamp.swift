/// A point in time as a clock on the wall showed it: milliseconds since 1970 in UTC, and how far
/// the local clock was ahead, in minutes.
package struct Timestamp: Hashable, Sendable {
  package let milliseconds: Int64
  package let offsetMinutes: Int

  package init(milliseconds: Int64, offsetMinutes: Int) {
    self.milliseconds = milliseconds
    self.offsetMinutes = offsetMinutes
  }
}

/// A reading of a clock that never goes back and stands still while the machine sleeps, in
/// milliseconds from some beginning: for durations only.
package struct Tick: Hashable, Sendable, Comparable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  package static func < (left: Tick, right: Tick) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
