import Localization
import Testing

@Suite("Decimal numbers are exact")
struct DecimalNumberTests {
  @Test(
    "the notation of files is read",
    arguments: [
      ("0", 0, 0), ("7", 7, 0), ("-7", -7, 0), ("+7", 7, 0), ("4800.5", 48005, 1),
      ("-0.25", -25, 2), ("1.10", 11, 1), ("100", 100, 0), ("007", 7, 0), ("-0", 0, 0),
      ("0.000000000000000001", 1, 18), ("999999999999999999", 999_999_999_999_999_999, 0),
      ("1.0000000000000000000000", 1, 0), ("0000000000000000000001", 1, 0),
    ] as [(String, Int64, Int)])
  func reading(notation: String, coefficient: Int64, scale: Int) {
    #expect(
      DecimalNumber(notation: notation) == DecimalNumber(coefficient: coefficient, scale: scale))
  }

  @Test(
    "nothing else is read as a number",
    arguments: [
      "", "-", "+", ".", ".5", "5.", "1,5", "1 000", "1.2.3", "1e5", "--1", "0x10", "７", "1_000",
      "1000000000000000000", "0.0000000000000000001", "1.00000000000000000001", " 1", "1 ",
    ])
  func refusing(notation: String) {
    #expect(DecimalNumber(notation: notation) == nil)
  }

  @Test(
    "what is written reads back",
    arguments: ["0", "7", "-7", "4800.5", "-0.25", "0.000000000000000001", "999999999999999999"])
  func writing(notation: String) {
    #expect(DecimalNumber(notation: notation)?.notation == notation)
  }

  @Test(
    "numbers are in order",
    arguments: [
      ("-1", "0"), ("0.1", "0.11"), ("0.9", "1"), ("-2", "-1.5"), ("9.99", "10"),
      ("0.000000000000000001", "999999999999999999"),
      ("-999999999999999999", "0.000000000000000001"),
      ("0.3", "0.30000000000000001"),
    ])
  func order(lesser: String, greater: String) throws {
    let lesser = try number(lesser)
    let greater = try number(greater)
    #expect(lesser < greater)
    #expect(!(greater < lesser))
    #expect(!(lesser < lesser))
  }

  @Test("a tenth and two tenths are three tenths")
  func addition() throws {
    #expect(try number("0.1").adding(number("0.2")) == number("0.3"))
    #expect(try number("5").subtracting(number("0.25")) == number("4.75"))
    #expect(try number("1.5").subtracting(number("2")) == number("-0.5"))
    #expect(try number("800").percent(number("2.5")) == number("20"))
    #expect(try number("-10").percent(number("5")) == number("-0.5"))
  }

  @Test("a result with too many digits is none")
  func overflow() throws {
    let largest = try number("999999999999999999")
    #expect(largest.adding(largest) == nil)
    #expect(try largest.adding(number("0.1")) == nil)
    #expect(try number("0.00000000000000001").percent(number("1")) == nil)
  }

  @Test(
    "a distance is met to the last digit",
    arguments: [
      ("4.75", "0.25", "5", true), ("5.25", "0.25", "5", true), ("5.250001", "0.25", "5", false),
      ("4.749999", "0.25", "5", false), ("0.3", "0", "0.3", true), ("-5", "1", "-4", true),
      ("-5.1", "1", "-4", false), ("0.000000000000000001", "0", "0", false),
      ("999999999999999999", "0.000000000000000001", "999999999999999998", false),
    ])
  func distance(answer: String, distance: String, key: String, isWithin: Bool) throws {
    #expect(try number(answer).isWithin(number(distance), of: number(key)) == isWithin)
  }

  @Test(
    "a share in percent is met to the last digit",
    arguments: [
      ("95", "5", "100", true), ("105", "5", "100", true), ("105.01", "5", "100", false),
      ("94.99", "5", "100", false), ("-105", "5", "-100", true), ("-94", "5", "-100", false),
      ("0", "5", "0", true), ("0.01", "5", "0", false), ("780000", "2.5", "800000", true),
      ("779999.99", "2.5", "800000", false),
      ("999999999999999999", "0.000000000000000001", "999999999999999999", true),
      ("-999999999999999999", "100", "0.000000000000000001", false),
    ])
  func share(answer: String, percent: String, key: String, isWithin: Bool) throws {
    #expect(try number(answer).isWithin(percent: number(percent), of: number(key)) == isWithin)
  }

  private func number(_ notation: String) throws -> DecimalNumber {
    try #require(DecimalNumber(notation: notation))
  }
}
