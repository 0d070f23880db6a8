import Foundation
import Localization

/// A dialogue as a text file: what it was held under, and every line that was seen and typed.
///
/// ```
/// open: learn kinds
/// language: es
/// columns: 80
///
/// Muestra de tipos · 1 de 11
/// …
/// 1/11 > b
/// ```
/// A line of `=====` ends a sitting; what follows is seen when the program is opened again.
struct Transcript: Sendable, CustomStringConvertible {
  /// What is opened: `learn MODULE`, or `overview`.
  let open: String
  let language: Language
  let columns: Int
  let isPlain: Bool
  let sittings: [String]
  private let header: String
  private let path: URL

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")
  static let divider = "=====\n"

  /// Every transcript of the folder.
  static let all: [Transcript] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".transcript") }.sorted().compactMap {
      try? Transcript(folder.appending(path: $0))
    }
  }()

  init(_ path: URL) throws {
    let text = try String(contentsOf: path, encoding: .utf8)
    let parts = text.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
    let fields = parts[0].split(separator: "\n").map { line in
      let pair = line.split(separator: ":", maxSplits: 1).map(String.init)
      return (pair[0], pair.count > 1 ? pair[1].trimmingCharacters(in: .whitespaces) : "")
    }
    let values = Dictionary(fields, uniquingKeysWith: { first, _ in first })
    self.path = path
    header = String(parts[0])
    open = values["open"] ?? "overview"
    language = Language(rawValue: values["language"] ?? "es") ?? .spanish
    columns = Int(values["columns"] ?? "80") ?? 80
    isPlain = values["plain"] == "yes"
    sittings = parts.count > 1 ? parts[1].components(separatedBy: Self.divider) : [""]
  }

  var description: String { path.lastPathComponent }

  /// What the file is called in every language.
  var name: String { String(description.prefix { $0 != "." }) }

  /// Writes what was seen in the place of what was expected.
  func record(_ seen: [String]) throws {
    let text = header + "\n\n" + seen.joined(separator: Self.divider)
    try text.write(to: path, atomically: true, encoding: .utf8)
  }
}
