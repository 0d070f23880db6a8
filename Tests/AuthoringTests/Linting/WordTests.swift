import Assessment
import Localization
import TestKit
import Testing

@testable import Authoring

@Suite("The words of a text")
struct WordTests {
  @Test(
    "are its runs of letters and digits, without case and accents",
    arguments: [
      ("¿Qué protege la Convención de 1948?", "que protege la convencion de 1948"),
      ("AÑO, niñez y Ñandú", "año niñez y ñandu"),
      ("The Office’s “early warning” isn't late", "the office s early warning isn t late"),
      ("Güiñé; vergüenza… 3×4", "guiñe verguenza 3 4"),
      ("", ""), ("— « » —", ""),
      // Composed of two characters; a soft hyphen; letters of another script.
      ("Cafe\u{301}", "cafe"), ("geno\u{AD}cidio", "genocidio"), ("Ωmega 2º", "ωmega 2º"),
    ])
  func words(text: String, expected: String) {
    #expect(WordSplitter.words(of: text).map(\.text).joined(separator: " ") == expected)
  }

  @Test("are the same byte by byte as letter by letter")
  func quickly() {
    let signs = Array("aBñÑáÉüçßÆø×÷ 09.,¿?«»—’…\u{A0}ªº½\u{AD}\u{200B}\u{2028}e\u{301}Ā")
    var random = SplitMix64(seed: 7)
    var latin = 0
    for _ in 0..<4000 {
      let text = String(
        (0..<Int(random.next() % 13)).map { _ in
          signs[Int(random.next() % UInt64(signs.count))]
        })
      guard let words = Array(text.utf8).withUnsafeBufferPointer(WordSplitter.latinWords) else {
        continue
      }
      latin += 1
      #expect(words == WordSplitter.anyWords(of: text), "\(text.debugDescription)")
    }
    #expect(latin > 500)
  }

  @Test("are found in a set, and nothing else is")
  func sets() {
    let words = WordSplitter.words(of: "uno dos tres cuatro cinco seis siete ocho nueve diez")
    let known = KnownWords("dos cuatro seis ocho diez")
    #expect(words.filter(known.contains).map(\.text) == ["dos", "cuatro", "seis", "ocho", "diez"])
    let (few, many) = (WordSet(Array(words[..<3] + words[..<2])), WordSet(words))
    #expect(few.count == 3)
    #expect(Set(few.intersection(many)) == Set(words.prefix(3)))
  }

  @Test(
    "make up phrases, which are found where they stand whole",
    arguments: [
      ("a menudo", [0]), ("pasa a veces y a menudo", [1, 4]), ("menudo a veces", [1]), ("a", []),
      ("casi nunca", []),
    ])
  func phrases(text: String, places: [Int]) {
    let phrases = Phrases(["a veces", "a menudo", "casi siempre"])
    #expect(phrases.places(in: WordSplitter.words(of: text)) == places)
  }
}

@Suite("A negative stem")
struct NegativeStemTests {
  @Test(
    "turns on its last sentence, and says whether the negative stands out",
    arguments: [
      Stem("¿Qué no protege la Convención?", .spanish, false),
      Stem("¿Qué *no* protege la Convención?", .spanish, true),
      Stem("¿Qué NO protege?", .spanish, true),
      Stem("¿Qué protege, y no persigue?", .spanish, nil),
      Stem("La oficina no responde. ¿Qué hace usted?", .spanish, nil),
      Stem("Which of these isn’t a group?", .english, false),
      Stem("Which group is *not* named?", .english, true),
      Stem("To act or not to act: which comes first?", .english, nil),
    ])
  func stems(stem: Stem) {
    let prose = Prose(markup: stem.text)
    let words = WordSplitter.words(of: prose.plainText)
    let negative = NegativeStem(prose, words: words, stem.language)
    #expect(negative?.isEmphasised == stem.standsOut)
  }

  struct Stem {
    let text: String
    let language: Language
    /// Nil where nothing is turned round.
    let standsOut: Bool?

    init(_ text: String, _ language: Language, _ standsOut: Bool?) {
      self.text = text
      self.language = language
      self.standsOut = standsOut
    }
  }
}
