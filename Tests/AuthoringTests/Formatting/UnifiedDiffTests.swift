import Assessment
import Testing

@testable import Authoring

@Suite("Differences line by line")
struct UnifiedDiffTests {
  @Test("nothing differs from itself", arguments: ["", "a", "a\n", "a\nb\n"])
  func findsNothing(_ text: String) {
    let diff = UnifiedDiff(from: text, to: text)
    #expect(diff.isEmpty)
    #expect(diff.text(from: "a", to: "b") == "")
  }

  @Test("a line replaced, with the lines around it")
  func showsContext() {
    let diff = UnifiedDiff(
      from: "1\n2\n3\n4\n5\n6\n7\n8\n9\n", to: "1\n2\n3\n4\nfive\n6\n7\n8\n9\n")
    #expect(
      diff.text(from: "a.yaml", to: "a.yaml (canonical)") == """
        --- a.yaml
        +++ a.yaml (canonical)
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test("differences far apart are hunks of their own, near ones share one")
  func dividesHunks() {
    let lines = (1...30).map { "\($0)\n" }
    var changed = lines
    changed.remove(at: 20)
    changed.insert("x\n", at: 4)
    changed.insert("y\n", at: 0)
    let diff = UnifiedDiff(from: lines.joined(), to: changed.joined())
    #expect(diff.hunks.map(\.header) == ["@@ -1,7 +1,9 @@", "@@ -18,7 +20,6 @@"])
  }

  @Test("empty texts, and texts without a last line end")
  func countsNothing() {
    #expect(UnifiedDiff(from: "", to: "a\n").hunks.map(\.header) == ["@@ -0,0 +1 @@"])
    #expect(UnifiedDiff(from: "a\nb\n", to: "").hunks.map(\.header) == ["@@ -1,2 +0,0 @@"])
    #expect(
      UnifiedDiff(from: "a", to: "a\n").text(from: "a", to: "b") == """
        --- a
        +++ b
        @@ -1 +1 @@
        -a
        \\ No newline at end of file
        +a

        """)
  }

  @Test("a carriage return is part of its line")
  func keepsCarriageReturns() {
    let diff = UnifiedDiff(from: "a\r\nb\r\n", to: "a\nb\n")
    #expect(diff.hunks.first?.lines.map(\.text) == ["a\r", "b\r", "a", "b"])
  }

  @Test("applying the differences to the old text gives the new one", arguments: 1...60)
  func canBeApplied(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let words = ["a", "b", "c", "d", "e", "f"].prefix(2 + seed % 5)
    func text(_ count: Int) -> [String] {
      (0..<count).map { _ in words[random.next(below: words.count)] }
    }
    let (old, new) = (text(random.next(below: 40)), text(random.next(below: 40)))
    let diff = UnifiedDiff(from: ended(old), to: ended(new), context: seed % 4)
    #expect(applied(diff, to: old) == new)
  }

  @Test("long texts are compared within bounds")
  func isBounded() {
    let old = (0..<20_000).map { "\($0 % 7 == 0 ? $0 : $0 % 3)" }
    let new = (0..<20_000).map { "\($0 % 7 == 0 ? $0 + 700 : $0 % 4)" }
    let diff = UnifiedDiff(from: ended(old), to: ended(new))
    #expect(applied(diff, to: old) == new)
    #expect(diff.hunks.flatMap(\.lines).count { $0.side == .both } > 1_000)
  }

  private func ended(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private func applied(_ diff: UnifiedDiff, to old: [String]) -> [String] {
    var result: [String] = []
    var place = 0
    for hunk in diff.hunks {
      result += old[place..<hunk.old.lowerBound]
      #expect(hunk.lines.filter { $0.side != .new }.map(\.text) == Array(old[hunk.old]))
      result += hunk.lines.filter { $0.side != .old }.map(\.text)
      place = hunk.old.upperBound
    }
    return result + old[place...]
  }
}
