import Assessment
import Delivery
import Localization
import TestKit
import Testing

@Suite("Typed answers are read, or refused with what was expected")
struct AnswerReaderTests {
  @Test("choices and judgements", arguments: CaseTable.rows("choices.txt"))
  func choices(row: CaseRow) throws { try check(row) }

  @Test("pairs and orders", arguments: CaseTable.rows("pairs-and-orders.txt"))
  func pairsAndOrders(row: CaseRow) throws { try check(row) }

  @Test("texts and blanks", arguments: CaseTable.rows("texts.txt"))
  func texts(row: CaseRow) throws { try check(row) }

  @Test("numbers", arguments: CaseTable.rows("numbers.txt"))
  func numbers(row: CaseRow) throws {
    let language = try #require(Language(rawValue: row[0]))
    #expect(try read(row[1], row, language) == row[2])
  }

  @Test("what is said of a line that can't be read", arguments: CaseTable.rows("wordings.txt"))
  func wordings(row: CaseRow) throws {
    let item = try #require(ItemNotation.item(row.heading))
    let result = AnswerReader.read(row[0], for: item, laidOut: item.unshuffled, language: .spanish)
    guard case .failure(let problem) = result else {
      Issue.record("\(row[0]) was read")
      return
    }
    #expect(problem.wording == Wording(es: row[1], en: row[2]))
  }

  @Test("one blank at a time")
  func blanks() throws {
    let item = try #require(ItemNotation.item("cloze: x= *matar / censurar ; y= nacional"))
    let layout = Presentation(blankOrders: [[1, 0], []])
    let read = { (line: String, blank: Int) in
      AnswerReader.readBlank(line, blank: blank, of: item, laidOut: layout, language: .spanish)
    }
    #expect(read("a", 0) == .success(.choice(1)))
    #expect(read("matar", 0) == .success(.choice(0)))
    #expect(read(" Nacional ", 1) == .success(.text("Nacional")))
    #expect(
      read("c", 0) == .failure(AnswerProblem(.unknownLetter("c"), expected: .oneOption(of: 2))))
    #expect(read("", 1) == .failure(AnswerProblem(.empty, expected: .text)))
    #expect(read("a", 2) == .failure(AnswerProblem(.unreadable, expected: .blanks(2))))
  }

  @Test("letters name what the screen shows beside them")
  func layout() throws {
    let choice = try #require(ItemNotation.item("single-choice: *a1 / b1 / c1"))
    let read = AnswerReader.read(
      "a", for: choice, laidOut: Presentation(order: [2, 0, 1]), language: .english)
    #expect(read == .success(.choice([2])))
    let match = try #require(ItemNotation.item("matching: uno = one / dos = two / = three"))
    let pairs = AnswerReader.read(
      "1b 2c", for: match, laidOut: Presentation(order: [2, 0, 1]), language: .english)
    #expect(pairs == .success(.match([0, 1])))
  }

  @Test("letters have their places")
  func labels() {
    #expect((0..<26).map(AnswerLabels.letter).joined() == "abcdefghijklmnopqrstuvwxyz")
    #expect(AnswerLabels.letter(26) == "27")
    #expect(AnswerLabels.number(0) == "1")
  }

  /// Reads in both languages alike.
  private func check(_ row: CaseRow) throws {
    for language in Language.allCases {
      #expect(try read(row[0], row, language) == row[1])
    }
  }

  private func read(_ line: String, _ row: CaseRow, _ language: Language) throws -> String {
    let item = try #require(ItemNotation.item(row.heading))
    switch AnswerReader.read(line, for: item, laidOut: item.unshuffled, language: language) {
    case .success(let response): return response.notation(for: item)
    case .failure(let problem): return "!\(problem.fault)"
    }
  }
}
