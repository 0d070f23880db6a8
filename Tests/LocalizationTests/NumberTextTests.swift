import Localization
import TestKit
import Testing

@Suite("Numbers are read and written as people do")
struct NumberTextTests {
  @Test("typed numbers", arguments: CaseTable.rows("typed-numbers.txt"))
  func typed(row: CaseRow) throws {
    let language = try #require(Language(rawValue: row[0]))
    let typed = TypedNumber(row[1], in: language)
    #expect((typed?.value.notation ?? "-") == row[2])
    #expect((typed?.before ?? "") == row[3])
    #expect((typed?.after ?? "") == row[4])
  }

  @Test("written numbers", arguments: CaseTable.rows("written-numbers.txt"))
  func written(row: CaseRow) throws {
    let number = try #require(DecimalNumber(notation: row[0]))
    #expect(NumberText.text(number, in: .spanish) == row[1])
    #expect(NumberText.text(number, in: .english) == row[2])
  }

  @Test("what is written in a language reads back in it", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    for row in CaseTable.rows("written-numbers.txt") {
      let number = try #require(DecimalNumber(notation: row[0]))
      #expect(TypedNumber(NumberText.text(number, in: language), in: language)?.value == number)
    }
  }

  @Test("counts and percentages")
  func countsAndPercentages() {
    #expect(NumberText.text(12_000, in: .spanish) == "12\u{A0}000")
    #expect(NumberText.text(-1_500, in: .english) == "−1,500")
    #expect(NumberText.text(Int.min, in: .english) == "−9,223,372,036,854,775,808")
    #expect(
      NumberText.percent(DecimalNumber(coefficient: 725, scale: 1), in: .spanish) == "72,5\u{A0}%")
    #expect(NumberText.percent(DecimalNumber(coefficient: 70), in: .english) == "70%")
  }
}
