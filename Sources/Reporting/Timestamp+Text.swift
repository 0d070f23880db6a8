package import Assessment

extension Timestamp {
  /// The time in ISO 8601, as the local clock showed it: `2019-11-26T09:30:00.250-05:00`.
  package var text: String {
    let sign = offsetMinutes < 0 ? "-" : "+"
    let offset = abs(offsetMinutes)
    let local = LocalTime(self)
    return "\(local.date)T\(local.time).\(padded(local.millisecond, 3))"
      + "\(sign)\(padded(offset / 60, 2)):\(padded(offset % 60, 2))"
  }

  /// The day, as the local calendar showed it: `2019-11-26`.
  package var day: String { LocalTime(self).date }

  /// The day and the minute, as a table has room for.
  package var shortText: String {
    let local = LocalTime(self)
    return "\(local.date) \(local.time.prefix(5))"
  }
}

/// A time taken apart as a local clock shows it.
private struct LocalTime {
  let date: String
  let time: String
  let millisecond: Int

  init(_ timestamp: Timestamp) {
    let milliseconds = timestamp.milliseconds + Int64(timestamp.offsetMinutes) * 60_000
    let dayLength: Int64 = 86_400_000
    let inDay = Int((milliseconds % dayLength + dayLength) % dayLength)
    let day = Int((milliseconds - Int64(inDay)) / dayLength)
    let (year, month, dayOfMonth) = LocalTime.civil(fromDays: day)
    date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
    let seconds = inDay / 1000
    time =
      "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    millisecond = inDay % 1000
  }

  /// The date of a day counted from 1970-01-01, in the proleptic Gregorian calendar.
  ///
  /// Years are taken to begin in March, so that the leap day comes last; an era of 400 of them has
  /// 146,097 days (Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`).
  private static func civil(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  var digits = String(number)
  while digits.utf8.count < width { digits = "0" + digits }
  return digits
}
