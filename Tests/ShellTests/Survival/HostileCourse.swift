import Foundation

/// A course with one good module among files that mean harm, or came to it.
struct HostileCourse {
  /// How much of what is repeated; the long form shows what grows faster than it should.
  private static let many = Survival.isLong ? 20_000 : 1_000

  let path: String

  /// The modules that can't be taken, each made by someone who tried something.
  static let refused = [
    "aliases", "bidi", "braces", "brackets", "bytes", "dead", "deep", "device", "escapes", "folder",
    "huge", "levels", "loop", "many", "nul", "pipe", "raw", "repeated",
  ]

  /// The modules that are good, and much too long.
  static let long = ["items", "pages", "title"]

  init(in home: ProgramProcess.Home) throws {
    path = "\(home.path)/hostile"
    let files = FileManager.default
    try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    for name in ["kinds.es.yaml", "kinds.en.yaml"] {
      try files.copyItem(atPath: Player.fixtures + "/\(name)", toPath: "\(path)/\(name)")
    }
    try texts()
    try bytes()
    try placesThatAreNoFiles()
  }

  var environment: [String: String] { ["REPASO_MODULES": path] }

  func file(_ module: String) -> String { "\(path)/\(module).es.yaml" }

  private func texts() throws {
    try write(
      "curriculum",
      """
      format: 1
      id: hostile
      version: "1"
      language: es
      title:
        es: Curso
      modules: [kinds]
      """, to: "\(path)/curriculum.yaml")
    try write("deep", "items:\n  " + String(repeating: "- ", count: 10_000) + "x\n")
    try write("levels", (0..<500).map { String(repeating: " ", count: $0) + "a:\n" }.joined())
    try write("brackets", "format: " + String(repeating: "[", count: 100_000))
    try write("braces", "format: " + String(repeating: "{a: ", count: 50_000))
    try write("aliases", HostileCourse.laughs)
    try write("many", String(repeating: "x: &a 1\n", count: HostileCourse.many))
    try write(
      "repeated",
      "items:\n" + String(repeating: "  - id: a\n    kind: nope\n", count: HostileCourse.many))
    try write("items", HostileCourse.module("items", title: "t", items: HostileCourse.many))
    try write("pages", HostileCourse.paged("pages", count: HostileCourse.many / 2))
    let word = String(repeating: "x", count: 20 * HostileCourse.many)
    try write("title", HostileCourse.module("title", title: word, items: 1))
    try write(
      "escapes",
      HostileCourse.module("escapes", title: #""\e]0;x\a\e[2J rojo\x9b2J \u202Eal revés""#))
    try write(
      "raw", HostileCourse.module("raw", title: "\u{1B}]0;x\u{7}\u{1B}[2J \u{9B}2J rojo"))
    try write(
      "bidi", HostileCourse.module("bidi", title: "al \u{202E} revés \u{2067}uno\u{2069}"))
    try write("name", "x: 1\n", to: "\(path)/\u{1B}[31m\u{202E}.es.yaml")
    try write("name", "x: 1\n", to: "\(path)/a\nb.es.yaml")
  }

  private func bytes() throws {
    try Data([0x74, 0x3A, 0x20, 0xFF, 0xFE, 0xC3, 0x28, 0x0A]).write(
      to: URL(filePath: file("bytes")))
    try Data(count: 10_000).write(to: URL(filePath: file("nul")))
    try Data().write(to: URL(filePath: file("huge")))
    truncate(file("huge"), 200 << 20)
  }

  private func placesThatAreNoFiles() throws {
    let files = FileManager.default
    for (module, target) in [
      ("loop", "loop.es.yaml"), ("dead", "nowhere"), ("device", "/dev/zero"),
    ] {
      try files.createSymbolicLink(atPath: file(module), withDestinationPath: target)
    }
    try files.createSymbolicLink(atPath: "\(path)/itself", withDestinationPath: ".")
    try files.createDirectory(atPath: file("folder"), withIntermediateDirectories: false)
    mkfifo(file("pipe"), 0o600)
  }

  /// What would be a thousand million words if aliases were followed.
  private static let laughs =
    "a0: &a0 [ha, ha]\n"
    + (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()

  private static func module(_ id: String, title: String, items: Int = 1) -> String {
    "format: 1\nid: \(id)\nlanguage: es\ntitle: \(title)\nsummary: s\nitems:\n"
      + (0..<items).map { number in
        """
          - id: a\(number)
            kind: true-false
            stem: s\(number)
            answer: true
            explanation: e

        """
      }.joined()
  }

  /// A module with as many objectives, sources and pages as items, each item with its own.
  private static func paged(_ id: String, count: Int) -> String {
    let numbers = 0..<count
    let lists = [
      ("objectives", "text: x"), ("sources", "citation: x"),
      ("lesson", "title: x\n    text: x"),
    ]
    return "format: 1\nid: \(id)\nlanguage: es\ntitle: t\nsummary: s\n"
      + lists.map { name, rest in
        "\(name):\n" + numbers.map { "  - id: n\($0)\n    \(rest)\n" }.joined()
      }.joined()
      + "items:\n"
      + numbers.map { number in
        """
          - id: a\(number)
            kind: true-false
            objective: n\(number)
            page: n\(number)
            source: n\(number)
            stem: s\(number)
            answer: true
            explanation: e

        """
      }.joined()
  }

  private func write(_ module: String, _ text: String, to path: String? = nil) throws {
    try text.write(toFile: path ?? file(module), atomically: false, encoding: .utf8)
  }
}
