import ArgumentParser
import Foundation
import Localization
import TestKit
import Testing

@testable import Shell

/// Every error of the argument parser that the program's commands can cause, in the reader's
/// language.
@Suite("A wrong command line")
struct ParserErrorTests {
  /// `Cases/parser-errors.txt`: under the parser's own name for an error, lines that cause it and what
  /// is said of them in Spanish and in English.
  static let rows = CaseTable.rows("parser-errors.txt")

  /// What no line can cause, and why.
  static let unreachable = [
    "helpRequested": "help is found before the line is parsed, and the parser knows no name for it",
    "versionRequested": "the parser is told no version",
    "dumpHelpRequested": "its option is refused before the line is parsed",
    "completionScriptRequested": "its option is refused before the line is parsed",
    "completionScriptCustomResponse": "its word is refused before the line is parsed",
    "unsupportedShell": "the option for it is refused before the line is parsed",
    "notImplemented": "thrown nowhere",
    "nonAlphanumericShortOption": "only a function that nothing calls throws it",
    "invalidState": "would be a mistake of the parser's own",
    "missingValueOrUnknownCompositeOption": "there are no options of one letter",
    "duplicateExclusiveValues": "no option excludes another",
    "missingSubcommand": "thrown nowhere; without a command the course opens",
    "userValidationError": "commands say themselves what is wrong with what they were given",
    "notParentCommand": "no command asks for a parent",
  ]

  private static func words(_ line: String) -> [String] {
    line.split(separator: " ").map { $0 == "''" ? "" : String($0) }
  }

  /// What the parser throws: its own name for it, and its sentence.
  private static func error(of words: [String]) -> (name: String, sentence: String)? {
    let called = CalledCommand(words)
    do {
      _ = try called.parsed()
      return nil
    } catch {
      let sentence = called.message(for: error)
      guard let cause = Mirror(reflecting: error).descendant("parserError") else {
        return (String(describing: type(of: error)), sentence)
      }
      let name = Mirror(reflecting: cause).children.first?.label ?? String(describing: cause)
      return (name, sentence)
    }
  }

  private static func complaint(about words: [String]) -> ParserComplaint? {
    switch ParsedLine(words) {
    case .command: nil
    case .complaint(let complaint): complaint
    }
  }

  @Test("is told in both languages", arguments: rows)
  func told(row: CaseRow) throws {
    let words = Self.words(row[0])
    let error = try #require(Self.error(of: words))
    #expect(error.name == row.heading)
    let complaint = ParserComplaint(message: error.sentence)
    #expect(complaint != .other)
    let wording = complaint.wording(on: RepasoCommand.page(in: words))
    #expect(wording.spanish == row[1])
    #expect(wording.english == row[2])
  }

  /// The words that lines are put together from: names, options, values, and what is none of these.
  private static let vocabulary =
    RepasoCommand.subcommands.map { $0.page.name }
    + ["--lang", "--plain", "--format", "--watch", "--version", "--lang=fr", "--plain=1", "--x"]
    + ["-x", "-", "--", "---", "--=", "-=a", "-?", "", "it's", "reset", "module", "es", "a b"]
    + ["--generate-completion-script", "--experimental-dump-help=1", "---completion", "help"]

  @Test("is never told in the parser's own words")
  func recognised() {
    let odd = ["--x", "--lang", "", "orientation"]
    for line in Self.vocabulary.flatMap({ word in [[word]] + odd.map { [word, $0] } }) {
      #expect(Self.complaint(about: line) != .other, "\(line)")
    }
    let unknown = ParserComplaint(message: "Something went wrong in a new version.")
    #expect(unknown == .other)
    #expect(unknown.wording(on: nil).spanish == "no se entiende lo que se pide")
  }

  @Test(
    "is refused where it is an option of the parser's own",
    arguments: [
      "--generate-completion-script", "--generate-completion-script=bash",
      "learn --generate-completion-script zsh", "--experimental-dump-help", "---completion learn",
      "learn --experimental-dump-help",
    ])
  func ownOptions(line: String) throws {
    guard case .unknownOption(let option) = Self.complaint(about: Self.words(line)) else {
      Issue.record("it is understood")
      return
    }
    #expect(line.contains(option))
  }

  /// The parser's own list of its errors, where its sources are beside what was built of them.
  private static let source: String? = {
    let built = URL(filePath: ProgramProcess.executable).resolvingSymlinksInPath()
    let folder = built.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path =
      "checkouts/swift-argument-parser/Sources/ArgumentParser/Parsing/ParserError.swift"
    return try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }()

  @Test(
    "is one of those that the parser knows, all of which are looked at", .enabled(if: source != nil)
  )
  func complete() throws {
    let text = try #require(Self.source)
    let list = try #require(text.components(separatedBy: "\n}\n").first)
    let cases = list.matches(of: /\n  case (\w+)/).map { String($0.1) }
    #expect(cases.count > 20)
    #expect(Set(cases) == Set(Self.rows.map(\.heading)).union(Self.unreachable.keys))
    #expect(Set(Self.rows.map(\.heading)).isDisjoint(with: Self.unreachable.keys))
  }
}
