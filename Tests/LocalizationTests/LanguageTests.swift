import Localization
import Testing

@Suite("Languages")
struct LanguageTests {
  @Test(
    "a locale's name asks for a language",
    arguments: [
      ("es_EC.UTF-8", Language.spanish), ("es", .spanish), ("ES", .spanish), ("es-419", .spanish),
      ("es@euro", .spanish), ("en_US.UTF-8", .english), ("en.UTF-8", .english), ("C", nil),
      ("POSIX", nil), ("", nil), ("fr_FR", nil), ("est", nil),
    ] as [(String, Language?)])
  func locales(name: String, language: Language?) {
    #expect(Language(locale: name) == language)
  }

  @Test("each has the other, and its side of a sentence")
  func others() {
    let wording = Wording(es: "sí", en: "yes")
    #expect(Language.spanish.other == .english && Language.english.other == .spanish)
    #expect(Language.allCases.map { wording[$0] } == ["sí", "yes"])
    #expect([Language.english, .spanish].sorted() == [.spanish, .english])
  }

  @Test("full width and wide spaces are ordinary characters")
  func halfWidth() {
    #expect(String("Ａｚ１０：／".map(\.halfWidth)) == "Az10:/")
    #expect(String("a\u{A0}b\u{3000}c\u{2009}d".map(\.halfWidth)) == "a b c d")
    #expect(String("ñá人é".map(\.halfWidth)) == "ñá人é")
    #expect(" \u{A0}\n dos palabras\t".trimmed == "dos palabras")
  }
}
