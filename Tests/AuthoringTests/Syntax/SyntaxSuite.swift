import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The suites of the folder `Cases`: Markdown files of sources and what is found in them.
///
/// A case is a heading, perhaps some prose, a `yaml` block, and the blocks that are expected: `text`
/// with the findings as a person sees them, `json` with the tree, `repaired` with the source after
/// its repairs. With `RECORD=1` in the environment the blocks that differ are written anew, for the
/// review of their difference.
struct SyntaxSuite: Sendable, CustomTestStringConvertible {
  /// One case of a suite.
  struct Case: Sendable {
    let title: String
    /// The kinds and texts of the blocks in their order, the source first.
    let blocks: [(kind: String, text: String)]
  }

  let name: String
  let lines: [String]

  var testDescription: String { name }

  /// A suite whose name ends in `.es.md` is worded in Spanish.
  var isSpanish: Bool { name.hasSuffix(".es.md") }

  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  private static let folder = #filePath.replacing("SyntaxSuite.swift", with: "Cases")

  static let all: [SyntaxSuite] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
      guard let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) else {
        return nil
      }
      return SyntaxSuite(name: name, lines: text.components(separatedBy: "\n"))
    }
  }()

  var cases: [Case] {
    var cases: [Case] = []
    var title = ""
    var blocks: [(String, String)] = []
    var open: (kind: String, start: Int)?
    for (index, line) in lines.enumerated() {
      if let block = open {
        if line == "```" {
          blocks.append((block.kind, lines[block.start..<index].joined(separator: "\n")))
          open = nil
        }
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), index + 1)
      } else if line.hasPrefix("## ") {
        if !blocks.isEmpty { cases.append(Case(title: title, blocks: blocks)) }
        title = String(line.dropFirst(3))
        blocks = []
      }
    }
    return blocks.isEmpty ? cases : cases + [Case(title: title, blocks: blocks)]
  }

  /// Writes the suite with other contents of its blocks, which come in their order.
  func record(_ contents: [String]) {
    var rest = contents[...]
    var isInside = false
    var result: [String] = []
    for line in lines {
      if line == "```", isInside {
        isInside = false
      } else if line.hasPrefix("```") {
        isInside = true
        result.append(line)
        if let content = rest.popFirst(), !content.isEmpty { result.append(content) }
      }
      if !isInside { result.append(line) }
    }
    try? result.joined(separator: "\n")
      .write(toFile: "\(Self.folder)/\(name)", atomically: true, encoding: .utf8)
  }
}
