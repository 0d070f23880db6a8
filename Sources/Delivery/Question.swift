import Assessment

/// An item that is being asked: everything about it that its answer will rest on.
struct Question: Sendable {
  let asking: Asking
  let round: Round
  let place: Place
  let layout: Presentation
  /// 1, or 2 after a near miss.
  var attemptNumber = 1
  var hints = 0
  /// The lines typed so far of an answer that takes several.
  var lines: [String] = []
  /// What is in each blank; nil where it is still open. Empty for items without blanks.
  var blanks: [BlankResponse?] = []
  /// The time at the question before `since`, in milliseconds.
  var elapsed: Int64 = 0
  /// When the clock was last started; nil while it stands still.
  var since: Tick?

  /// The blank to fill next, or nil where none is open.
  var openBlank: Int? { blanks.firstIndex { $0 == nil } }

  /// The time at the question until `now`, in milliseconds.
  func duration(at now: Tick) -> Int64 {
    elapsed + (since.map { max(0, now.milliseconds - $0.milliseconds) } ?? 0)
  }

  mutating func stopClock(at now: Tick) {
    elapsed = duration(at: now)
    since = nil
  }

  mutating func startClock(at now: Tick) {
    if since == nil { since = now }
  }
}
