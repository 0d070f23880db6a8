import ArgumentParser
import Assessment
import Authoring
import Delivery
import Diagnostics
import Localization
import TestKit
import Testing

@testable import Shell

/// The manual's examples of files and commands, each put to the program.
@Suite("An example of the manual")
struct ManualExampleTests {
  @Test("of a file is read without a finding", arguments: ManualCase.all)
  func files(page: ManualCase) {
    for example in page.page.examples {
      switch example.kind {
      case .module: #expect(moduleCodes(example, page.language) == [], "\(example.text)")
      case .item:
        let codes = ManualSample(items: example.text, page.language).codes
        #expect(codes == [], "\(example.text)")
      case .part:
        #expect(syntaxCodes(example) == [], "\(example.text)")
      case .course:
        let file = CurriculumFile.read(SourceFile(name: "-", text: example.text))
        #expect(file.course != nil && file.problems.isEmpty, "\(example.text)")
      case .flawed, .sound, .shell, .dialogue, .answers, .numbers, .text: continue
      }
    }
  }

  /// A module that is shown whole needs no sources or objectives to be a module.
  private func moduleCodes(_ example: ManualExample, _ language: Language) -> [String] {
    let sample = ManualSample(module: example.text, language)
    let isSmall = !example.text.contains("sources:")
    return sample.problems + sample.warnings.filter { !isSmall || !Self.own.contains($0) }
  }

  private func syntaxCodes(_ example: ManualExample) -> [String] {
    SyntaxParser.parse(SourceFile(name: "-", text: example.text)).problems.map { $0.code.text }
  }

  /// The house's own warnings, on what brief examples leave out.
  private static let own: Set = ["W323", "W324", "W325"]

  @Test(
    "that is flawed shows its flaw, and the sound one after it shows none",
    arguments: ManualCase.all)
  func flaws(page: ManualCase) {
    for example in page.page.examples {
      let sample = ManualSample(items: example.text, page.language)
      switch example.kind {
      case .flawed(let code):
        #expect(sample.codes.contains(code), "\(sample.codes) \(example.text)")
      case .sound:
        #expect(sample.file.module != nil, "\(sample.codes) \(example.text)")
        #expect(sample.codes.filter { !Self.own.contains($0) } == [], "\(example.text)")
      case .module, .course, .item, .part, .shell, .dialogue, .answers, .numbers, .text: continue
      }
    }
  }

  @Test("that is flawed has a sound one right after it", arguments: ManualCase.all)
  func pairs(page: ManualCase) {
    let examples = page.page.examples
    for (example, next) in zip(examples, examples.dropFirst()) {
      guard case .flawed(let code) = example.kind else { continue }
      #expect(next.kind == .sound(code: code))
    }
  }

  @Test("that the program is said to repair is repaired by it", arguments: Language.allCases)
  func repairs(language: Language) {
    let examples = ManualTopic.format.page(in: language).examples
    let repaired = zip(examples, examples.dropFirst()).filter { example, sound in
      guard case .flawed(let code) = example.kind, code.hasPrefix("E1") else { return false }
      let file = RepairedFile(SourceFile(name: "-", text: example.text)) { source in
        ModuleFile.read(source).problems.map { $0.diagnostic(in: source, language) }
      }
      #expect(file.source.text(of: Span(0, file.source.bytes.count)) == sound.text)
      return true
    }
    #expect(repaired.count == 4)
  }

  @Test("of a command line is understood by the program", arguments: ManualCase.all)
  func commands(page: ManualCase) {
    for example in page.page.examples where example.kind == .shell {
      for line in example.lines where !line.hasPrefix("#") { check(line) }
    }
  }

  @Test("in a sentence is a command that there is", arguments: ManualCase.all)
  func commandsInSentences(page: ManualCase) {
    for code in page.page.texts.flatMap(\.codes) {
      if code == "repaso" || code.hasPrefix("repaso ") { check(code) }
      if code.hasPrefix(":") {
        // Some want a word behind them, which the sentence tells.
        let lines = [code, code + " en"]
        #expect(lines.contains { (try? MetaCommand.read($0)?.get()) != nil }, "\(code)")
      }
    }
  }

  /// The manual's own topics are looked up besides.
  private func check(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    guard words.first == "repaso" else {
      #expect(words.first == "cp")
      return
    }
    #expect(throws: Never.self, "\(line)") {
      let command = try CalledCommand(Array(words.dropFirst())).parsed()
      if let manual = command as? ManualCommand, let topic = manual.topic {
        #expect(ManualTopic(named: topic) != nil, "\(line)")
      }
      if let explain = command as? ExplainCommand, let code = explain.code {
        #expect(ExplainedCodes.page(code) != nil, "\(line)")
      }
    }
  }
}
