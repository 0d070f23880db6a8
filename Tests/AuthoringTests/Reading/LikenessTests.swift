import Assessment
import TestKit
import Testing

@testable import Authoring

/// What is compared before texts are folded may never tell apart what folding makes the same.
struct LikenessTests {
  private static let pieces = [
    "el ", "La ", "the ", "una", "a ", "an", "«", "»", "\"", "'", "’", "¿", ".", "!", "…", " ",
    "  ", "-", "–", "\u{A0}", "\u{2009}", "\u{200B}", "\u{AD}", "\u{301}", "ñ", "Ñ", "n\u{303}",
    "É", "é", "e", "e\u{301}", "ü", "ç", "à", "ﬁ", "fi", "Ｅ", "ａ", "1", "2", "genocidio",
    "Convención", "convencion", "sol", "los", "&", "(", "×", "÷", "ß",
  ]

  private static func text(_ random: inout SplitMix64) -> String {
    (0..<random.next(below: 7) + 1).map { _ in pieces[random.next(below: pieces.count)] }.joined()
  }

  @Test("texts that fold to the same have the same tail and signature", arguments: 0..<20)
  func law(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var byFolding: [String: [String]] = [:]
    for _ in 0..<3000 {
      let text = Self.text(&random)
      byFolding[TextFolding.folded(text), default: []].append(text)
    }
    for alike in byFolding.values {
      #expect(Set(alike.compactMap(Signature.init)).count <= 1, "\(alike)")
      #expect(Set(alike.compactMap(LetterTail.init)).count <= 1, "\(alike)")
    }
  }

  @Test("texts of the usual kind are told apart without folding them")
  func usual() throws {
    let tail = try #require(LetterTail("Un grupo nacional o étnico"))
    #expect(
      tail == LetterTail("«un grupo nacional o Etnico».")
        && tail != LetterTail("Un grupo social o político"))
    #expect(Signature("Él") == Signature("El") && Signature("Sí") != Signature("No"))
    #expect(Signature("“la” lista") == Signature("Lista."))
  }
}
