import Assessment
import Authoring
import Localization
import Testing

@testable import Shell

/// What the manual says of the program, held against the program's own tables.
@Suite("The manual", .serialized)
struct ManualTruthTests {
  private func codes(_ topics: ManualTopic..., in language: Language) -> Set<String> {
    Set(topics.flatMap { $0.page(in: language).texts.flatMap(\.codes) })
  }

  @Test("explains every field of the format", arguments: Language.allCases)
  func fields(language: Language) {
    let named = codes(.format, .kinds, in: language)
    // The fields of the curriculum are explained by its example.
    let curriculum: Set<FieldName> = [.modules, .spanish, .english]
    for field in FieldName.allCases where !curriculum.contains(field) {
      #expect(
        named.contains { $0 == field.text || $0.hasPrefix("\(field.text): ") }, "\(field.text)")
    }
    let course = ManualTopic.format.page(in: language).examples.first { $0.kind == .course }
    for field in curriculum {
      #expect(course?.text.contains("\(field.text):") == true, "\(field.text)")
    }
  }

  @Test("shows every kind of item", arguments: Language.allCases)
  func kinds(language: Language) {
    let items = ManualTopic.kinds.page(in: language).examples.filter { $0.kind == .item }
    #expect(items.count == 10)
    for kind in ItemKind.allCases.map(\.rawValue) + ["scenario"] {
      #expect(items.contains { $0.text.contains("\n  kind: \(kind)\n") }, "\(kind)")
    }
  }

  @Test("plays every kind of item", arguments: Language.allCases)
  func dialogues(language: Language) throws {
    let kinds = try ManualTopic.answers.page(in: language).examples.compactMap { example in
      guard case .dialogue(let name) = example.kind else { return ItemKind?.none }
      let module = try #require(ManualSample(itemNamed: name, language)?.file.module)
      return try #require(module.item(ItemID(name))).kind
    }
    #expect(Set(kinds) == Set(ItemKind.allCases))
  }

  @Test("lists every warning on items", arguments: Language.allCases)
  func warnings(language: Language) {
    let named = codes(.writing, in: language)
    for page in ExplainedCodes.pages where page.code.hasPrefix("W3") {
      #expect(named.contains(page.code), "\(page.code)")
    }
  }

  @Test("cites the guidelines that each warning rests on", arguments: Language.allCases)
  func guidelines(language: Language) {
    let texts = ManualTopic.writing.page(in: language).texts
    for rule in RuleCatalogue.rules where !rule.page.guidelines.isEmpty {
      let cited = "[\(rule.page.guidelines.joined(separator: ", "))]."
      let entry = texts.first { $0.runs.first == .code(rule.page.code) }
      guard case .plain(let words)? = entry?.runs.last else {
        Issue.record("\(rule.page.code)")
        continue
      }
      #expect(words.hasSuffix(cited), "\(rule.page.code)")
    }
  }

  @Test("lists every way in which the program ends, and no other", arguments: Language.allCases)
  func statuses(language: Language) {
    let named = codes(.files, in: language).compactMap { Int32($0) }
    let known = (Int32(0)...255).filter { ExitStatus(rawValue: $0) != nil }
    #expect(named.sorted() == known)
  }

  @Test("says where the files are", arguments: Language.allCases)
  func places(language: Language) throws {
    let places = Places(
      Environment(arguments: [], variables: ["HOME": "~"], executable: nil))
    let named = codes(.files, in: language)
    for path in [
      try places.gradebook(), try #require(places.history), try #require(places.preferences),
    ] {
      #expect(named.contains(path), "\(path)")
    }
  }

  @Test("lists every command of a session", arguments: Language.allCases)
  func sessionCommands(language: Language) {
    let words = codes(.learn, in: language).compactMap { $0.split(separator: " ").first }
    for (name, _) in SessionHelpWording.commands {
      let word = name[language].split(separator: " ")[0]
      #expect(words.contains(word), "\(word)")
    }
  }
}
