import Assessment
import Localization
import Testing

@testable import Shell

/// What a learner who was wrong is told of a number: which it is, and what was accepted.
@Suite("The answer to a question for a number")
struct NumericAnswerTests {
  private static func number(_ notation: String) -> DecimalNumber {
    DecimalNumber(notation: notation) ?? DecimalNumber(coefficient: 0)
  }

  @Test(
    "names the number, and the range where there is one",
    arguments: [
      (
        .value(number("5"), tolerance: .absolute(number("0"))), "actos",
        "La respuesta es 5 actos.", "The answer is 5 actos."
      ),
      (
        .value(number("20.4"), tolerance: .absolute(number("0.1"))), "%",
        "La respuesta es 20,4 %. Se acepta de 20,3 a 20,5 %.",
        "The answer is 20.4 %. Anything from 20.3 to 20.5 % is accepted."
      ),
      (
        .value(number("-200"), tolerance: .percent(number("5"))), nil,
        "La respuesta es −200. Se acepta de −210 a −190.",
        "The answer is −200. Anything from −210 to −190 is accepted."
      ),
      (
        .between(number("45"), number("55")), "años",
        "La respuesta es cualquier número de 45 a 55 años.",
        "The answer is any number from 45 to 55 años."
      ),
    ] as [(NumericInteraction.Key, String?, String, String)])
  func words(key: NumericInteraction.Key, unit: String?, spanish: String, english: String) {
    let wording = FeedbackWording.answer(NumericInteraction(key: key, unit: unit))
    #expect(wording.spanish == spanish)
    #expect(wording.english == english)
  }
}
