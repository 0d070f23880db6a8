import Assessment
import TestKit
import Testing

@Suite("Fingerprints tell what was asked, and in which words")
struct FingerprintTests {
  @Test("they stay what they were", arguments: CaseTable.rows("fingerprints.txt"))
  func frozen(row: CaseRow) throws {
    let item = try #require(ItemNotation.item(row[0]))
    #expect(item.revision.text == row[1])
    #expect(item.wording.text == row[2])
  }

  /// Test vectors of Fowler, Noll and Vo's own.
  @Test(
    "the hash is FNV-1a",
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
  func hash(text: String, digits: String) {
    #expect(Fingerprint(of: text).text == digits)
  }

  @Test(
    "another revision is another question",
    arguments: [
      ("single-choice: *a / b", "single-choice: a / *b"),
      ("single-choice: *a / b", "single-choice: *a / b / c"),
      ("single-choice: *a / b", "single-choice 2: *a / b"),
      ("single-choice: *a / b", "multiple-choice: *a / b"),
      ("multiple-choice: *a / b", "multiple-choice all-or-nothing: *a / b"),
      ("true-false: true", "true-false: false"), ("short-text: a", "short-text exact: a"),
      ("numeric: 1", "numeric: 2"), ("numeric: 1", "numeric: 1 ± 1"),
      ("numeric: 1 ± 1", "numeric: 1 ± 1%"), ("numeric: 1", "numeric: 1...1"),
      ("matching: a = b / c = d", "matching: a = b / = d"),
      ("ordering: a / b", "ordering: a / b / c"),
      ("cloze: x= a", "cloze: y= a"), ("cloze: x= a", "cloze: x= *a / b"),
    ])
  func revisions(one: String, other: String) throws {
    #expect(try item(one).revision != item(other).revision)
  }

  @Test(
    "the same question in other words has another wording, and that alone",
    arguments: [
      ("single-choice: *Matar / Herir", "single-choice: *Kill / Wound"),
      ("single-choice: *Matar / !Herir", "single-choice: *Matar / Dañar"),
      ("short-text: genocidio", "short-text: genocide / genocides"),
      ("short-text: genocidio", "short-text: genocidio / ~etnocidio {no}"),
      ("numeric: 5 km", "numeric: 5 kilometres"),
      ("matching: uno = one / dos = two", "matching: uno = eins / dos = zwei"),
      ("ordering: uno / dos", "ordering: one / two"),
      ("ordering: uno / dos", "ordering: dos / uno"),
      ("cloze: x= *a / b", "cloze: x= *a / c"), ("cloze: x= a", "cloze: x= b"),
    ])
  func wordings(one: String, other: String) throws {
    #expect(try item(one).revision == item(other).revision)
    #expect(try item(one).wording != item(other).wording)
  }

  @Test(
    "mending a text's accents, case, signs or composition is no other wording",
    arguments: [
      ("single-choice: *Político / b", "single-choice: *politico. / b {Feedback is not wording}"),
      ("short-text: año", "short-text: an\u{303}o"),
      ("ordering: ça / b", "ordering: c\u{327}a / b"),
      ("matching: Uno = «one» / dos = two", "matching: uno = one / dos = two"),
    ])
  func mending(one: String, other: String) throws {
    #expect(try item(one).revision == item(other).revision)
    #expect(try item(one).wording == item(other).wording)
  }

  @Test("texts that run on differently are different wordings")
  func boundaries() throws {
    #expect(try item("ordering: a b / c").wording != item("ordering: a / b c").wording)
  }

  @Test("an option's name tells options apart whose texts don't count")
  func names() {
    let named = { (names: [String]) in
      Item(
        id: ItemID("i"), stem: Prose(markup: "?"),
        interaction: .choice(
          ChoiceInteraction(
            cardinality: .single,
            options: names.map { name in
              Option(id: OptionID(name), text: Prose(markup: name), isCorrect: name == "key")
            })), explanation: Prose(markup: "!"))
    }
    #expect(named(["key", "x", "y"]).revision != named(["key", "y", "x"]).revision)
  }

  private func item(_ notation: String) throws -> Item {
    try #require(ItemNotation.item(notation))
  }
}
