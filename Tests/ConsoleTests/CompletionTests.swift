import Testing
import Typesetting

@testable import Console

@Suite("What Tab does to a line")
struct CompletionTests {
  private static let words = [
    ":help", ":hint", ":quit", "crimen de guerra", "crimen de lesa humanidad", "Prevención", "ñame",
  ]

  @Test(
    "it goes on from the longest end of the line that some word goes on from",
    arguments: [
      (":q", .replace(count: 2, with: ":quit ")),
      (":quit", .replace(count: 5, with: ":quit ")),
      ("c", .replace(count: 1, with: "crimen de ")),
      ("CRIMEN DE L", .replace(count: 11, with: "crimen de lesa humanidad ")),
      (":glossary crimen de g", .replace(count: 11, with: "crimen de guerra ")),
      ("la prevenci", .replace(count: 8, with: "Prevención ")),
      (":h", .offer([":help", ":hint"])),
      ("crimen de ", .offer(["crimen de guerra", "crimen de lesa humanidad"])),
      ("name", .nothing), ("xcrimen", .nothing), (":quit x", .nothing),
      ("", .offer(words)), ("el ", .offer(words)),
    ] as [(String, Completion.Step)])
  func steps(_ line: String, _ step: Completion.Step) {
    #expect(Completion(of: line, among: CompletionTests.words).step == step)
  }

  @Test("without candidates nothing happens", arguments: ["", "a", "a "])
  func none(_ line: String) {
    #expect(Completion(of: line, among: []).step == .nothing)
  }

  private func lines(_ words: [String], _ columns: Int, isPlain: Bool = false) -> [String] {
    let typesetter = Typesetter(columns: columns, isPlain: isPlain)
    return typesetter.lines(of: CandidateList(candidates: words).blocks(for: typesetter)).map(
      \.text)
  }

  @Test("the ways on are listed in columns, down and then across")
  func columns() {
    let words = ["uno", "dos", "tres", "cuatro", "ñ漢字"]
    #expect(lines(words, 80) == ["uno     dos     tres    cuatro  ñ漢字"])
    #expect(lines(words, 20) == ["uno     cuatro", "dos     ñ漢字", "tres"])
    #expect(lines(words, 10) == words)
    #expect(lines(words, 80, isPlain: true) == ["uno, dos, tres, cuatro, ñ漢字"])
  }

  @Test("a long list is cut, and nothing in it is obeyed")
  func long() {
    let many = (1...500).map { "palabra \($0)" }
    #expect(lines(many, 10).count == 61 && lines(many, 10).last == "…")
    #expect(lines(["a\u{1B}[2J"], 80) == ["a␛[2J"])
  }
}
