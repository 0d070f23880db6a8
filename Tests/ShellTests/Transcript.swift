import Foundation
import Localization

/// Dialogues as a text file: what they were held under, and every line that was seen and typed.
///
/// ```
/// open: learn kinds
/// item: one
/// language: es
/// columns: 80
///
/// --- right
///
/// Muestra de tipos · 1 de 1
/// …
/// 1/1 > c
/// ```
/// Each `---` begins anew with an empty gradebook; before the first there may be a dialogue without
/// a name. A line of `=====` ends a sitting; what follows is seen when the program is opened again.
struct Transcript: Sendable, CustomStringConvertible {
  /// One dialogue from its beginning, in one sitting or several.
  struct Scene: Sendable {
    /// What it shows, in a few words.
    let title: String
    let sittings: [String]
  }

  /// What is opened: `learn MODULE`, or `overview`.
  let open: String
  /// The item or scenario that the module is narrowed to.
  let item: String?
  let language: Language
  let columns: Int
  let isPlain: Bool
  /// The prompts of a sitting, from 1, before whose answer the disk fills up and is free again.
  let fullDisk: Range<Int>?
  let scenes: [Scene]
  private let header: String
  private let path: URL

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")
  private static let divider = "=====\n"
  private static let mark = "--- "

  /// Every transcript of the folder.
  static let all: [Transcript] = files(in: folder)
  /// Those that show one kind of item each.
  static let kinds: [Transcript] = files(in: folder.appending(path: "Kinds"))

  private static func files(in folder: URL) -> [Transcript] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".transcript") }.sorted().compactMap {
      try? Transcript(folder.appending(path: $0))
    }
  }

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
    item = values["item"]
    language = Language(rawValue: values["language"] ?? "es") ?? .spanish
    columns = Int(values["columns"] ?? "80") ?? 80
    isPlain = values["plain"] == "yes"
    fullDisk = values["full disk"].flatMap { prompts in
      let ends = prompts.split(separator: "-").compactMap { Int($0) }
      return ends.count == 2 ? ends[0]..<ends[1] : nil
    }
    scenes = Self.scenes(in: parts.count > 1 ? String(parts[1]) : "")
  }

  private static func scenes(in body: String) -> [Scene] {
    let parts = ("\n" + body).components(separatedBy: "\n" + mark)
    let untitled = String(parts[0].dropFirst())
    let titled = parts.dropFirst().map { part in
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (title: String(lines[0]), text: lines.count > 1 ? String(lines[1]) : "")
    }
    let first = titled.isEmpty || !untitled.isEmpty ? [(title: "", text: untitled)] : []
    return (first + titled).map { title, text in
      Scene(title: title, sittings: text.components(separatedBy: divider))
    }
  }

  var description: String { path.lastPathComponent }

  /// What the file is called in every language.
  var name: String { String(description.prefix { $0 != "." }) }

  /// Writes what was seen in the place of what was expected.
  func record(_ seen: [Scene]) throws {
    let text = seen.map { scene in
      let sittings = scene.sittings.joined(separator: Self.divider)
      return scene.title.isEmpty ? sittings : "\(Self.mark)\(scene.title)\n\(sittings)"
    }
    try (header + "\n\n" + text.joined(separator: "\n"))
      .write(to: path, atomically: true, encoding: .utf8)
  }
}
