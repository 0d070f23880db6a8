import Assessment
import Authoring
import Localization
import Testing

@Suite("The item bank")
struct FairnessTests {
  let course: ShippedCourse

  init() throws {
    course = try ShippedCourse.shared.get()
  }

  /// Every item with choices, of all modules and forms.
  private func choiceItems(_ language: Language) -> [LintedItem] {
    course.editions(in: language).flatMap { LintedModule($0).items }.filter { !$0.options.isEmpty }
  }

  @Test("gives nobody who knows nothing five points over chance", arguments: Guesser.allCases)
  func guessers(guesser: Guesser) {
    for language in Language.allCases {
      let items = choiceItems(language)
      let chance = mean(items.map { Double($0.keys.count) / Double($0.options.count) })
      let score = mean(items.map(guesser.expectedScore))
      #expect(!items.isEmpty)
      #expect(
        (score - chance) * 100 <= 5,
        "\(guesser.rawValue), \(language): \(score) where chance is \(chance)")
    }
  }

  @Test("has its keys spread over all places of the file", arguments: Language.allCases)
  func keyPositions(language: Language) {
    let fours = choiceItems(language).filter { $0.options.count == 4 && $0.keys.count == 1 }
    for place in 0..<4 {
      let share = Double(fours.count { $0.keys.contains(place) }) / Double(max(1, fours.count))
      #expect((0.15...0.35).contains(share), "place \(place + 1): \(share)")
    }
  }

  @Test("is true about as often as false", arguments: Language.allCases)
  func trueAndFalse(language: Language) {
    let answers = course.editions(in: language).flatMap(\.items).compactMap { item -> Bool? in
      guard case .trueFalse(let statement) = item.interaction else { return nil }
      return statement.answer
    }
    let share = Double(answers.count(where: \.self)) / Double(max(1, answers.count))
    #expect((0.35...0.65).contains(share))
  }

  private func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(1, values.count))
  }
}
