import Assessment
import Authoring
import Delivery
import Diagnostics
import Foundation
import GradebookStore
import Localization
import TestKit
import Testing

@testable import Shell

/// The manual's dialogues and tables of answers, each held with the program.
///
/// With `RECORD=1` in the environment the dialogues are written anew into the pages, from what is
/// typed in them.
@Suite("A dialogue of the manual")
struct ManualDialogueTests {
  private static let seed: UInt64 = 7

  @Test(
    "is what one sees at that item, to the end of what is said of the answer",
    arguments: ManualCase.all)
  func dialogues(page: ManualCase) throws {
    for example in page.page.examples {
      guard case .dialogue(let item) = example.kind else { continue }
      let seen = excerpt(of: try played(example, item, page.language), typing: example)
      guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
        try ManualRecording.replace(example, with: seen, in: page)
        continue
      }
      #expect(seen == example.text)
    }
  }

  /// What is seen from the question on, until all that the example types is answered.
  private func excerpt(of seen: String, typing example: ManualExample) -> String {
    let lines = seen.components(separatedBy: "\n")
    let position = lines.firstIndex { $0.contains(" · 1 ") } ?? 0
    let start = 1 + (lines[position...].firstIndex(of: "") ?? position)
    var end = start
    for typed in example.lines where typed.firstMatch(of: /^\d+\/\d+ >/) != nil {
      end = 1 + (lines[end...].firstIndex(of: typed) ?? end)
    }
    let answered = lines[end...].firstIndex { !$0.isEmpty } ?? end
    return lines[start..<(lines[answered...].firstIndex(of: "") ?? lines.count)]
      .joined(separator: "\n")
  }

  /// Plays a module of that item alone, at the width that examples have at 40 columns.
  private func played(
    _ example: ManualExample, _ item: String, _ language: Language
  ) throws -> String {
    let sample = try #require(ManualSample(itemNamed: item, language), "\(item)")
    let home = try ProgramProcess.Home()
    defer { home.remove() }
    try Data(sample.file.source.bytes).write(
      to: URL(filePath: home.path).appending(path: "sample.\(language.code).yaml"))
    let folder = try ModuleFolder(path: home.path).course()
    let gradebook = try Gradebook.inMemory()
    let terminal = ScriptedTerminal(TypedLines.script(of: example.text), columns: 38)
    var classroom = Classroom(
      library: ModuleLibrary(CourseOutline(folder, load: ModuleFolder.content)),
      gradebook: gradebook,
      learner: try gradebook.learner(
        named: "ana", at: Timestamp(milliseconds: 0, offsetMinutes: 0)),
      terminal: terminal, isPlain: false, clock: .standing, seed: { Self.seed }, edit: { $0 },
      language: language)
    _ = try classroom.takeLesson(on: ModuleID("sample"))
    return terminal.transcript
  }

  @Test("tells of every line what it comes to", arguments: ManualCase.all)
  func answers(page: ManualCase) throws {
    for example in page.page.examples {
      guard case .answers(let name) = example.kind else { continue }
      let module = try #require(ManualSample(itemNamed: name, page.language)?.file.module)
      let item = try #require(module.item(ItemID(name)))
      let lines = example.lines.map { $0.components(separatedBy: Self.arrow)[0] }
      let expected = lines.map { $0 + Self.arrow + upshot(of: $0, for: item, page.language) }
      #expect(example.lines == expected)
    }
  }

  private static let arrow = " → "

  /// What becomes of a line, in the manual's words.
  private func upshot(of line: String, for item: Item, _ language: Language) -> String {
    let layout = Presentation(of: item, seed: Self.seed, number: 1)
    let isCloze = item.kind == .cloze
    let typed = isCloze ? line.components(separatedBy: " / ").joined(separator: "\n") : line
    switch AnswerReader.read(typed, for: item, laidOut: layout, language: language) {
    case .failure:
      return language == .spanish ? "otra vez" : "asked again"
    case .success(let response):
      guard let score = item.outcome(of: response).score else {
        return language == .spanish ? "muy cerca" : "very close"
      }
      return SummaryWording.points(score, of: item.maximum)[language]
    }
  }

  @Test("tells of every number how it is read", arguments: Language.allCases)
  func numbers(language: Language) throws {
    let example = try #require(
      ManualTopic.answers.page(in: language).examples.first { $0.kind == .numbers })
    let expected = try example.lines.map { line in
      let typed = line.components(separatedBy: Self.arrow)[0]
      let number = try #require(TypedNumber(typed, in: language))
      return typed + Self.arrow + NumberText.text(number.value, in: language)
    }
    #expect(example.lines == expected)
  }
}
