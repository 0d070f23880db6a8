import Assessment
import Authoring
import Diagnostics
import Foundation
import Localization
import TestKit
import Testing

@testable import Shell

/// The pages of codes about files: their examples are drawings of a folder, and tests.
@Suite("The page of a code about files")
struct FilePageTests {
  static let codes = ExplainedCodes.pages.map(\.code).filter { $0.hasPrefix("E6") }

  @Test(
    "has a flawed folder with this error alone, and a sound one with none", arguments: codes,
    Language.allCases)
  func examples(code: String, language: Language) throws {
    let page = try #require(ExplainedCodes.page(code))
    #expect(try errors(page.flawed[language]) == [code])
    #expect(try errors(page.sound[language]) == [])
  }

  private func errors(_ drawing: String) throws -> Set<String> {
    let folder = try DrawnFolder(drawing)
    var checked = CheckedFolder(.english, rules: true)
    try checked.check(folder: folder.path)
    return Set(checked.diagnostics.filter { $0.severity == .error }.map(\.code.text))
  }
}

/// A folder made as it is drawn: a line a file, with its size or where it links to.
private struct DrawnFolder {
  private let folder: TemporaryFolder
  var path: String { folder.path }

  init(_ drawing: String) throws {
    folder = try TemporaryFolder()
    let lines = drawing.split(separator: "\n").map(String.init)
    let names = lines.compactMap { $0.split(separator: " ").first.map(String.init) }
    let module = names.compactMap { ModuleFileName($0) }.first.map(Self.module) ?? ""
    for line in lines { try make(line.components(separatedBy: " ").filter { !$0.isEmpty }, module) }
  }

  private func make(_ words: [String], _ text: String) throws {
    let file = "\(path)/\(words[0])"
    if words.count == 3, words[1] == "->" {
      return try FileManager.default.createSymbolicLink(
        atPath: file, withDestinationPath: "\(path)/\(words[2])")
    }
    let parent = URL(fileURLWithPath: file).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: false, encoding: .utf8)
    guard words.count == 3, words[2] == "MB", let size = UInt64(words[1]) else { return }
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    try handle.truncate(atOffset: size * 1_000_000)
    try handle.close()
  }

  private static func module(_ name: ModuleFileName) -> String {
    """
    format: 1
    id: \(name.module.text)
    language: \(name.language.code)
    title: Sample
    summary: A sample.
    items:
      - id: only
        kind: true-false
        stem: It is so.
        answer: true
        explanation: Because.

    """
  }
}
