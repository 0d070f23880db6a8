/// Points earned, in whole hundredths so that sums are exact.
package struct Score: Hashable, Sendable, Comparable {
  package let hundredths: Int

  package init(hundredths: Int) {
    self.hundredths = hundredths
  }

  package init(points: Int) {
    hundredths = points * 100
  }

  /// A part of some points, rounded to the nearest hundredth; `whole` is above 0.
  package init(points: Int, part: Int, of whole: Int) {
    hundredths = (points * 100 * part * 2 + whole) / (whole * 2)
  }

  package static let zero = Score(hundredths: 0)

  package static func + (left: Score, right: Score) -> Score {
    Score(hundredths: left.hundredths + right.hundredths)
  }

  package static func < (left: Score, right: Score) -> Bool {
    left.hundredths < right.hundredths
  }
}

extension Sequence where Element == Score {
  package var total: Score { reduce(.zero, +) }
}
