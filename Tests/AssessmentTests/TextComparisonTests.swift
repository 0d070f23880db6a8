import Assessment
import TestKit
import Testing

@Suite("Texts are compared by what matters in them")
struct TextComparisonTests {
  @Test("folding", arguments: CaseTable.rows("folded-texts.txt"))
  func folding(row: CaseRow) {
    let folded = TextFolding.folded(row[0])
    #expect(folded == row[1])
    #expect(Array(folded.utf8) == Array(row[1].utf8), "folded letters are composed")
  }

  @Test("folding what is folded changes nothing")
  func foldingTwice() {
    var generator = ItemGenerator(seed: 7)
    for _ in 0..<500 {
      let once = TextFolding.folded(generator.text())
      let article =
        once.split(separator: " ").first.map { ["a", "an", "el"].contains($0) } ?? false
      if !article { #expect(TextFolding.folded(once) == once) }
    }
  }

  @Test("near misses", arguments: CaseTable.rows("near-misses.txt"))
  func nearMisses(row: CaseRow) {
    #expect(TextFolding.folded(row[1]) == row[1], "the accepted text of a case is folded")
    let isNear = row[0] != row[1] && NearMiss.isNear(row[0], to: row[1])
    #expect(isNear == (row[2] == "yes"))
  }

  @Test(
    "edits are counted",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "ab", 2), ("ab", "ba", 1), ("abc", "abc", 0),
      ("abc", "axc", 1),
      ("abc", "ac", 1), ("ac", "abc", 1), ("abcd", "badc", 2), ("kitten", "sitting", 3),
      ("ca", "abc", 3), ("n", "ñ", 1),
    ])
  func edits(typed: String, meant: String, count: Int) {
    #expect(EditDistance.between(Array(typed), Array(meant)) == count)
    #expect(EditDistance.between(Array(meant), Array(typed)) == count)
  }
}
