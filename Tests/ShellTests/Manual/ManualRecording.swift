import Foundation
import Localization

@testable import Shell

/// Writes what was seen into the source of a page, in the place of what was expected.
enum ManualRecording {
  static func replace(
    _ example: ManualExample, with seen: String, in page: ManualCase
  ) throws {
    let language = page.language == .spanish ? "Spanish" : "English"
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Shell/Manual/Pages")
      .appending(path: "\(page.topic.name.english.capitalized)Page+\(language).swift").standardized
    let source = try String(contentsOf: file, encoding: .utf8)
    try source.replacingOccurrences(of: indented(example.text), with: indented(seen))
      .write(to: file, atomically: true, encoding: .utf8)
  }

  /// Lines as they stand in the literal of a page.
  private static func indented(_ text: String) -> String {
    text.components(separatedBy: "\n").map { $0.isEmpty ? "" : "    \($0)" }
      .joined(separator: "\n")
  }
}
