import Assessment
import Testing

@Suite("Scores are whole hundredths")
struct ScoreTests {
  @Test(
    "a part of some points is rounded to the nearest",
    arguments: [
      (1, 1, 3, 33), (1, 2, 3, 67), (1, 3, 3, 100), (2, 1, 3, 67), (10, 1, 3, 333), (1, 1, 8, 13),
      (1, 0, 3, 0), (5, 2, 4, 250), (1, 1, 200, 1),
    ])
  func parts(points: Int, part: Int, whole: Int, hundredths: Int) {
    #expect(Score(points: points, part: part, of: whole) == Score(hundredths: hundredths))
  }

  @Test("sums are exact, and scores compare")
  func sums() {
    let third = Score(points: 1, part: 1, of: 3)
    #expect([third, third, Score(points: 2)].total == Score(hundredths: 266))
    #expect([Score]().total == .zero)
    #expect(third < Score(points: 1))
  }
}
