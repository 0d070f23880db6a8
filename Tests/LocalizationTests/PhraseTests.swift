import Localization
import Testing

@Suite("Counts, lists and durations in words")
struct PhraseTests {
  @Test(
    "things that are listed",
    arguments: [
      ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a y b", "a and b"),
      (["a", "b", "c"], "a, b y c", "a, b and c"),
      (["historia", "ideas"], "historia e ideas", "historia and ideas"),
      (["lengua", "historia"], "lengua e historia", "lengua and historia"),
      (["agua", "hielo"], "agua y hielo", "agua and hielo"),
      (["átomo", "ion"], "átomo y ion", "átomo and ion"),
      (["Ana", "Íñigo"], "Ana e Íñigo", "Ana and Íñigo"),
      (["paz", "«igualdad»"], "paz e «igualdad»", "paz and «igualdad»"),
      (["h", "i"], "h e i", "h and i"), (["x", "y"], "x y y", "x and y"),
    ])
  func all(parts: [String], spanish: String, english: String) {
    #expect(ListText.all(parts, in: .spanish) == spanish)
    #expect(ListText.all(parts, in: .english) == english)
  }

  @Test(
    "things to choose among",
    arguments: [
      (["a", "b", "c"], "a, b o c", "a, b or c"),
      (["siete", "ocho"], "siete u ocho", "siete or ocho"),
      (["ayer", "hoy"], "ayer u hoy", "ayer or hoy"), (["7", "8"], "7 u 8", "7 or 8"),
      (["10", "11"], "10 u 11", "10 or 11"), (["10", "110"], "10 o 110", "10 or 110"),
      (["70", "80"], "70 u 80", "70 or 80"),
    ])
  func any(parts: [String], spanish: String, english: String) {
    #expect(ListText.any(parts, in: .spanish) == spanish)
    #expect(ListText.any(parts, in: .english) == english)
  }

  @Test(
    "counted things",
    arguments: [
      (0, "0 opciones", "0 options", "ninguna opción", "no options"),
      (1, "1 opción", "1 option", "una opción", "one option"),
      (4, "4 opciones", "4 options", "cuatro opciones", "four options"),
      (10, "10 opciones", "10 options", "diez opciones", "ten options"),
      (11, "11 opciones", "11 options", "11 opciones", "11 options"),
      (12_000, "12\u{A0}000 opciones", "12,000 options", "12\u{A0}000 opciones", "12,000 options"),
    ])
  func counted(count: Int, es: String, en: String, esInWords: String, enInWords: String) {
    let option = CountedNoun(
      singular: Wording(es: "opción", en: "option"), plural: Wording(es: "opciones", en: "options"),
      gender: .feminine)
    #expect(option.counted(count) == Wording(es: es, en: en))
    #expect(option.countedInWords(count) == Wording(es: esInWords, en: enInWords))
  }

  @Test("a masculine noun takes un and ningún")
  func masculine() {
    let item = CountedNoun(
      singular: Wording(es: "ítem", en: "item"), plural: Wording(es: "ítems", en: "items"))
    #expect(item.countedInWords(1)[.spanish] == "un ítem")
    #expect(item.countedInWords(0)[.spanish] == "ningún ítem")
    #expect(item.agreeing(with: 1)[.spanish] == "ítem")
    #expect(item.agreeing(with: 0)[.spanish] == "ítems")
  }

  @Test(
    "durations",
    arguments: [
      (0, "menos de un minuto", "less than a minute"),
      (1, "alrededor de un minuto", "about a minute"), (5, "unos 5 minutos", "about 5 minutes"),
      (59, "unos 59 minutos", "about 59 minutes"), (60, "alrededor de una hora", "about an hour"),
      (62, "alrededor de una hora", "about an hour"),
      (63, "alrededor de una hora y 5 minutos", "about one hour and 5 minutes"),
      (75, "alrededor de una hora y 15 minutos", "about one hour and 15 minutes"),
      (90, "alrededor de una hora y media", "about an hour and a half"),
      (118, "unas 2 horas", "about 2 hours"),
      (150, "unas 2 horas y media", "about 2 and a half hours"),
      (200, "alrededor de 3 horas y 20 minutos", "about 3 hours and 20 minutes"),
    ])
  func durations(minutes: Int, spanish: String, english: String) {
    #expect(DurationText.about(minutes: minutes) == Wording(es: spanish, en: english))
  }
}
