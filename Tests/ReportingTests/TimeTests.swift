import Assessment
import Foundation
import Testing

@testable import Reporting

/// Times in ISO 8601, held against Foundation's calendar.
@Suite struct TimeTests {
  @Test(arguments: [
    (0, 0, "1970-01-01T00:00:00.000+00:00"), (-1, 0, "1969-12-31T23:59:59.999+00:00"),
    (1_574_778_600_250, -300, "2019-11-26T09:30:00.250-05:00"),
    (951_782_400_000, 0, "2000-02-29T00:00:00.000+00:00"),
    (951_868_799_999, 345, "2000-03-01T05:44:59.999+05:45"),
    (1_700_000_000_000, -210, "2023-11-14T18:43:20.000-03:30"),
    (-62_135_596_800_000, 0, "0001-01-01T00:00:00.000+00:00"),
  ]) func aTimeAsTheClockShowedIt(milliseconds: Int64, offset: Int, text: String) {
    #expect(Timestamp(milliseconds: milliseconds, offsetMinutes: offset).text == text)
  }

  @Test func dayAndMinuteForPeople() {
    let time = Timestamp(milliseconds: 1_574_829_000_000, offsetMinutes: -300)
    #expect(time.shortText == "2019-11-26 23:30")
    #expect(time.day == "2019-11-26")
  }

  @Test func theCalendarIsFoundations() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: -5 * 3600))
    for _ in 1...500 {
      let milliseconds = Int64.random(in: -1_000_000_000_000...8_000_000_000_000)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute, .second],
        from: Date(timeIntervalSince1970: (Double(milliseconds) / 1000).rounded(.down)))
      let text = String(
        format: "%04d-%02d-%02dT%02d:%02d:%02d", parts.year ?? 0, parts.month ?? 0,
        parts.day ?? 0, parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0)
      let seen = Timestamp(milliseconds: milliseconds, offsetMinutes: -300).text
      #expect(seen.hasPrefix(text), "\(milliseconds)")
    }
  }
}
