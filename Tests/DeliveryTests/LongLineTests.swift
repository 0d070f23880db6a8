import Assessment
import Delivery
import Localization
import TestKit
import Testing

@Suite("A line of any length is read or refused at once")
struct LongLineTests {
  @Test(
    "a page pasted by mistake", .timeLimit(.minutes(10)),
    arguments: [
      "single-choice: *Matar / Herir", "multiple-choice: *a1 / *b1 / c1", "true-false: true",
      "short-text: genocidio", "numeric: 5 km", "matching: uno = one / dos = two",
      "ordering: uno / dos / tres", "cloze: x= a ; y= *b / c", "reflection:",
    ])
  func longLines(notation: String) throws {
    let item = try #require(ItemNotation.item(notation))
    for piece in ["a", "ñ", "1", "a ", "1 ", "1a ", "palabra ", "1.", "-", " ", "\n"] {
      let line = String(repeating: piece, count: 4_000)
      let read = AnswerReader.read(line, for: item, laidOut: item.unshuffled, language: .spanish)
      switch read {
      case .success(let response):
        #expect(item.outcome(of: response).verdict != .correct)
      case .failure(let problem):
        #expect(!problem.wording.spanish.isEmpty)
      }
    }
  }
}
