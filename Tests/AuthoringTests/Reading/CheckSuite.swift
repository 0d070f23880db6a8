import Authoring
import Diagnostics
import Foundation
import Localization
import Testing

/// One case of a suite in Markdown: what an author wrote, and what is found in it.
///
/// A suite is prose with cases under `##` headings. A case has one or more `yaml` blocks and then
/// `text` blocks with the findings expected, in the language that the block names. After `yaml`
/// stands what the block is:
///
/// - `module`, a whole file; with a name behind it, `module risks.es.yaml`, the file is called so
///   and files of one module are held against each other;
/// - `item`, the items of a module that is whole otherwise;
/// - `curriculum`, a curriculum beside the modules that are named behind it.
///
/// Instead of `text` there may be `drawn` blocks: findings as a person sees them in a terminal, in
/// the language and at the width that the block names. `⟨U+00A0⟩` stands for a character that can't
/// be seen.
struct CheckCase: Sendable, CustomTestStringConvertible {
  let suite: String
  let title: String
  let blocks: [Block]

  /// A fenced block: what stands after the fence, and the lines inside.
  struct Block: Sendable {
    let words: [String]
    let lines: [String]
    /// The number of the line after the fence, from 0.
    let start: Int
  }

  var testDescription: String { "\(suite): \(title)" }

  var sources: [Block] { blocks.filter { $0.words.first == "yaml" } }
  var expectations: [Block] { blocks.filter { $0.words.first == "text" } }
  var drawings: [Block] { blocks.filter { $0.words.first == "drawn" } }
}

/// Reads suites, and writes them again with what is found now where `RECORD` is set.
enum CheckSuite {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Cases")

  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil

  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".md") }.sorted()
  }

  static func lines(of name: String) -> [String] {
    let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return (text ?? "").components(separatedBy: "\n")
  }

  static func cases(of name: String) -> [CheckCase] {
    var cases: [CheckCase] = []
    var title = ""
    var blocks: [CheckCase.Block] = []
    var fence: (words: [String], start: Int)?
    let lines = lines(of: name)
    func finish() {
      if !blocks.isEmpty { cases.append(CheckCase(suite: name, title: title, blocks: blocks)) }
      blocks = []
    }
    for (number, line) in lines.enumerated() {
      if let open = fence {
        guard line == "```" else { continue }
        let content = Array(lines[open.start..<number])
        blocks.append(CheckCase.Block(words: open.words, lines: content, start: open.start))
        fence = nil
      } else if line.hasPrefix("```") {
        fence = (line.dropFirst(3).split(separator: " ").map(String.init), number + 1)
      } else if line.hasPrefix("## ") {
        finish()
        title = String(line.dropFirst(3))
      }
    }
    finish()
    return cases
  }

  /// Writes a suite again with other expectations.
  static func record(_ replacements: [(block: CheckCase.Block, lines: [String])], in name: String) {
    var lines = lines(of: name)
    for (block, new) in replacements.sorted(by: { $0.block.start > $1.block.start }) {
      lines.replaceSubrange(block.start..<block.start + block.lines.count, with: new)
    }
    let text = lines.joined(separator: "\n")
    try? text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }
}
