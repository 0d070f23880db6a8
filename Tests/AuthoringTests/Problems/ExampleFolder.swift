import Assessment
import Authoring
import Diagnostics
import Localization

/// The files that an example of a page is made of, and what is found in them.
///
/// An example is one file, or several, each under a comment with its name. What it leaves out of a
/// module or of a curriculum is added, so that it need not be said on a page.
struct ExampleFolder {
  private let contents: [SourceName: [UInt8]]

  /// `language` is that of the page, and of the file where the example names none.
  init(_ example: String, _ language: Language) {
    var files: [(name: String, lines: [Substring])] = []
    for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# "), line.hasSuffix(".yaml") {
        files.append((String(line.dropFirst(2)), []))
      } else {
        if files.isEmpty { files.append(("example.\(language.code).yaml", [])) }
        files[files.count - 1].lines.append(line)
      }
    }
    let texts = files.map { name, lines in
      (SourceName(name), Array(Self.completed(lines, in: name).utf8))
    }
    contents = Dictionary(uniqueKeysWithValues: texts)
  }

  /// The codes of the errors in all files, each held against the others.
  var errors: Set<String> {
    let load: (SourceName) -> FileContent = { name in
      contents[name].map { .bytes($0) } ?? .problem(.vanished)
    }
    let folder = CourseFolder(contents.keys.map(\.self))
    let outline = CourseOutline(folder, load: load)
    let modules = outline.modules.flatMap { module in
      ModuleReading.read(module, reference: outline.reference, load: load).files.map(\.report)
    }
    let reports = [outline.curriculumReport].compactMap(\.self) + folder.misnamed + modules
    return Set(reports.flatMap(\.problems).filter { $0.severity == .error }.map(\.code.text))
  }

  // MARK: - What examples leave out

  private static func completed(_ lines: [Substring], in name: String) -> String {
    let isItems = lines.first?.hasPrefix("- ") ?? false
    let own = isItems ? ["items:"] + lines.map { "  \($0)" } : lines.map(String.init)
    let fields = Set(own.compactMap { $0.split(separator: ":").first.map(String.init) })
    let whole = name == "curriculum.yaml" ? curriculum : module(ModuleFileName(name))
    let others = whole.filter { !fields.contains($0.field) }
    return (others.map { "\($0.field): \($0.value)" } + own).joined(separator: "\n") + "\n"
  }

  private static let curriculum: [(field: String, value: String)] = [
    ("format", "1"), ("id", "course"), ("version", "\"1.0\""), ("language", "es"),
    ("title", "\n  es: Curso"), ("modules", "[]"),
  ]

  private static func module(_ name: ModuleFileName?) -> [(field: String, value: String)] {
    [
      ("format", "1"), ("id", name?.module.text ?? ""), ("language", name?.language.code ?? ""),
      ("title", "Sample"), ("summary", "A sample."), ("items", item),
    ]
  }

  private static let item = """

      - id: only
        kind: true-false
        stem: It is so.
        answer: true
        explanation: Because.
    """
}
