import Foundation
import Localization

@testable import Shell

/// Writes what was seen into the sources of a page, in the place of what was expected.
enum ManualRecording {
  static func replace(
    _ example: ManualExample, with seen: String, in page: ManualCase
  ) throws {
    for file in try files(of: page) {
      let source = try String(contentsOf: file, encoding: .utf8)
      let replaced = source.replacingOccurrences(
        of: indented(example.text), with: indented(seen))
      if replaced != source { try replaced.write(to: file, atomically: true, encoding: .utf8) }
    }
  }

  /// The sources of a page: `AnswersPage+Spanish.swift`, and its parts between the two.
  private static func files(of page: ManualCase) throws -> [URL] {
    let language = page.language == .spanish ? "Spanish" : "English"
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Shell/Manual/Pages").standardized
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { file in
        file.lastPathComponent.hasPrefix("\(page.topic.name.english.capitalized)Page+")
          && file.lastPathComponent.hasSuffix("+\(language).swift")
      }
  }

  /// Lines as they stand in the literal of a page.
  private static func indented(_ text: String) -> String {
    text.components(separatedBy: "\n").map { $0.isEmpty ? "" : "    \($0)" }
      .joined(separator: "\n")
  }
}
