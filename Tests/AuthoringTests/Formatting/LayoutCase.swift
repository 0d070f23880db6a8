import Foundation
import Testing

/// A file before and after it is put into canonical layout, from a Markdown file beside the tests.
///
/// A heading of the second level names a case; its `yaml` blocks are the file and its layout, or
/// both in one.
struct LayoutCase: Sendable, CustomTestStringConvertible {
  let name: String
  let source: String
  let layout: String

  var testDescription: String { name }

  /// The cases of all files in the folder `Cases`.
  static let all: [LayoutCase] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().flatMap { name in
      cases(in: (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? "")
    }
  }()

  private static func cases(in text: String) -> [LayoutCase] {
    text.components(separatedBy: "\n## ").dropFirst().map { section in
      let name = section.prefix { $0 != "\n" }
      let blocks = section.components(separatedBy: "```yaml\n").dropFirst().map { block in
        block.components(separatedBy: "```")[0]
      }
      if blocks.isEmpty || blocks.count > 2 { Issue.record("\(name) has \(blocks.count) blocks") }
      return LayoutCase(
        name: String(name), source: blocks.first ?? "", layout: blocks.last ?? "")
    }
  }
}
