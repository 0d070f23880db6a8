import Assessment
import Authoring
import Diagnostics
import Localization

@testable import Shell

/// An example of the manual as a file that the program reads: what it takes for granted around it.
struct ManualSample {
  let file: ModuleFile
  let language: Language

  /// A whole module.
  init(module text: String, _ language: Language) {
    self.language = language
    file = ModuleFile.read(SourceFile(name: "-", text: text))
  }

  /// Items, or fields of one, in a module that has the objectives and sources that they name.
  init(items text: String, _ language: Language) {
    let items = text.hasPrefix("- id:") ? text : Self.item(with: text)
    self.init(module: Self.opening(language) + Self.indented(Self.explained(items)), language)
  }

  /// The codes of everything that `check` would find.
  var codes: [String] { problems + warnings }

  /// The codes of what is wrong with the file.
  var problems: [String] { file.problems.map { $0.code.text } }

  /// The codes of what could be better with the items.
  var warnings: [String] {
    file.module.map { Linter.warnings(in: $0).map(\.page.code) } ?? []
  }

  // MARK: - Around an example

  private static func opening(_ language: Language) -> String {
    """
    format: 1
    id: sample
    language: \(language.code)
    title: \(language == .spanish ? "Muestra" : "Sample")
    summary: A sample.
    objectives:
      - id: elements
        text: Name the elements.
      - id: origin
        text: Say where the word comes from.
      - id: seminar
        text: Describe the seminar.
    sources:
      - id: convention
        citation: \(language == .spanish ? "Convención" : "Convention") (1948)
      - id: lemkin
        citation: Lemkin (1944)
      - id: news-item
        citation: \(language == .spanish ? "Nota informativa" : "News item") (2019)
      - id: bosnia
        citation: ICJ (2007)
    items:

    """
  }

  /// Some fields as those of an item that is whole without them.
  private static func item(with fields: String) -> String {
    "- id: example\n  kind: true-false\n  answer: true\n" + indented(fields)
  }

  /// Items with the explanations that are left out to be brief.
  private static func explained(_ items: String) -> String {
    guard !items.contains("explanation:") else { return items }
    return items.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.hasPrefix("- id:") ? [line, "  explanation: …"] : [line]
    }.joined(separator: "\n")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
  }
}

extension ManualSample {
  /// The item of a name that some page of the manual shows whole, in a module of nothing else.
  init?(itemNamed name: String, _ language: Language) {
    let items = ManualTopic.allCases.flatMap { $0.page(in: language).examples }
      .filter { $0.kind == .item }
    guard let example = items.first(where: { $0.text.contains("- id: \(name)\n") }) else {
      return nil
    }
    self.init(items: example.text, language)
  }
}

/// A page of the manual in one language, as a case of a test.
struct ManualCase: CustomStringConvertible, Sendable {
  let topic: ManualTopic
  let language: Language

  var page: ManualPage { topic.page(in: language) }
  var description: String { "\(topic.name.english), \(language.code)" }

  static let all = ManualTopic.allCases.flatMap { topic in
    Language.allCases.map { ManualCase(topic: topic, language: $0) }
  }
}
