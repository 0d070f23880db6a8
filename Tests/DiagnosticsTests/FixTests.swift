import Diagnostics
import Testing

@Suite("Repairs")
struct FixTests {
  private func applied(_ fixes: [Fix], to text: String) -> (String, Int) {
    let result = Fix.apply(fixes, to: Array(text.utf8))
    return (String(decoding: result.bytes, as: UTF8.self), result.count)
  }

  @Test("edits replace, insert and delete; every other byte stays")
  func edits() {
    let fix = Fix([.insert("\"", at: 8), Edit(Span(0, 1), "A"), .delete(Span(4, 6))], .certain)
    #expect(applied([fix], to: "abc\tde\r\nñx") == ("Abc\t\r\n\"ñx", 1))
    #expect(applied([Fix(.insert("\"", at: 2), .certain)], to: "ab") == ("ab\"", 1))
    #expect(applied([], to: "ab") == ("ab", 0))
  }

  @Test("several are applied in the order of their places")
  func several() {
    let fixes = [Fix(.delete(Span(4, 5)), .certain), Fix(.insert("x", at: 1), .likely)]
    #expect(applied(fixes, to: "abcdef") == ("axbcdf", 2))
  }

  @Test("one that touches an earlier one waits for the next run")
  func overlapping() {
    let fixes = [
      Fix(Edit(Span(0, 3), "X"), .certain), Fix(Edit(Span(2, 4), "Y"), .certain),
      Fix(.insert("Z", at: 3), .certain),
    ]
    #expect(applied(fixes, to: "abcdef") == ("Xdef", 1))
  }

  @Test("one that overlaps itself, or reaches outside the file, is not applied")
  func impossible() {
    let overlapping = Fix([Edit(Span(0, 3), "X"), Edit(Span(1, 2), "Y")], .certain)
    #expect(applied([overlapping, Fix(.delete(Span(2, 9)), .certain)], to: "abcd") == ("abcd", 0))
  }

  @Test("how sure we are has an order")
  func confidence() {
    #expect(Fix.Confidence.placeholder < .likely)
    #expect(Fix.Confidence.likely < .certain)
  }
}

@Suite("Near names")
struct SuggestionTests {
  @Test(
    "the distance counts letters inserted, deleted, replaced and swapped",
    arguments: [
      ("", "", 0), ("kind", "kind", 0), ("kind", "knid", 1), ("stem", "stems", 1),
      ("answer", "anwser", 1), ("answer", "awnser", 2), ("", "abc", 3), ("niño", "nino", 1),
      ("kitten", "sitting", 3),
    ])
  func distance(left: String, right: String, expected: Int) {
    #expect(Suggestion.distance(Array(left), Array(right)) == expected)
    #expect(Suggestion.distance(Array(right), Array(left)) == expected)
  }

  @Test(
    "the nearest name is given if it is near enough to be meant",
    arguments: [
      ("knid", "kind"), ("Stem", "stem"), ("choises", "choices"), ("explanations", "explanation"),
      ("answers", "answer"), ("colour", nil), ("x", nil),
    ])
  func nearest(name: String, expected: String?) {
    let names = ["kind", "stem", "choices", "explanation", "answer"]
    #expect(Suggestion.nearest(to: name, among: names) == expected)
  }
}
