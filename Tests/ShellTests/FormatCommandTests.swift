import Foundation
import Testing

/// `repaso fmt` on files of its own.
@Suite("The layout of files on disk")
final class FormatCommandTests {
  private static let untidy = "title:   A title # why\nsummary: 'Of a module'\n"
  private static let laidOut = "title: A title  # why\nsummary: Of a module\n"

  private let home: ProgramProcess.Home

  init() throws {
    home = try ProgramProcess.Home()
  }

  deinit {
    home.remove()
  }

  private func write(_ text: String, to name: String) throws -> String {
    let path = "\(home.path)/\(name)"
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }

  private func run(
    _ arguments: String..., typing lines: [String] = []
  ) throws -> ProgramProcess.Outcome {
    try ProgramProcess.run(
      ["fmt"] + arguments, typing: lines, home: home, environment: ["LANG": "en_US.UTF-8"])
  }

  private func text(of path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test("writes what changes with the permissions it had, and names it")
  func writes() throws {
    let untidy = try write(Self.untidy, to: "a.en.yaml")
    let tidy = try write("title: A title\n", to: "b.en.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: untidy)
    let outcome = try run(untidy, tidy)
    #expect(outcome.status == 0)
    #expect(outcome.output == "\(untidy)\n")
    #expect(outcome.errors == "repaso: 2 files, 1 in a new layout\n")
    #expect(try text(of: untidy) == Self.laidOut)
    let mode = try FileManager.default.attributesOfItem(atPath: untidy)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try run(untidy, tidy).errors == "repaso: 2 files, nothing to change\n")
  }

  @Test("takes a folder's curriculum and modules, and nothing else")
  func takesFolders() throws {
    let folder = "\(home.path)/modules"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let names = ["a.en.yaml", "a.es.yaml", "curriculum.yaml"]
    for name in names + ["notes.yaml.txt", "A.yaml"] {
      _ = try write(Self.untidy, to: "modules/\(name)")
    }
    #expect(try run(folder, "--check").output == names.map { "\(folder)/\($0)\n" }.joined())
  }

  @Test("with --check only says which files would change")
  func checks() throws {
    let path = try write(Self.untidy, to: "a.en.yaml")
    let outcome = try run(path, "--check")
    #expect(outcome.status == 1)
    #expect(outcome.output == "\(path)\n")
    #expect(outcome.errors == "repaso: 1 file, 1 to change\n")
    #expect(try text(of: path) == Self.untidy)
  }

  @Test("with --diff only shows what would change")
  func shows() throws {
    let path = try write(Self.untidy, to: "a.en.yaml")
    let outcome = try run(path, "--diff")
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        --- \(path)
        +++ \(path)
        @@ -1,2 +1,2 @@
        -title:   A title # why
        -summary: 'Of a module'
        +title: A title  # why
        +summary: Of a module

        """)
    #expect(try text(of: path) == Self.untidy)
  }

  @Test("standard input goes to standard output")
  func pipes() throws {
    let outcome = try run("-", typing: ["title:   A title # why", "summary: 'Of a module'"])
    #expect(outcome.status == 0)
    #expect(outcome.output == Self.laidOut)
    #expect(outcome.errors == "")
  }

  @Test("a file with mistakes in its syntax stays, and they are shown")
  func keepsBrokenFiles() throws {
    let broken = try write("title: *a\nid:  b\n", to: "a.en.yaml")
    let untidy = try write(Self.untidy, to: "b.en.yaml")
    let outcome = try run(broken, untidy)
    #expect(outcome.status == 1)
    #expect(outcome.output == "\(untidy)\n")
    #expect(outcome.errors.contains("a.en.yaml:1:8:"))
    #expect(try text(of: broken) == "title: *a\nid:  b\n")
    #expect(try text(of: untidy) == Self.laidOut)
    #expect(try run("-", typing: ["title: *a"]).output == "")
  }

  @Test("a path that leads nowhere is said")
  func misses() throws {
    let outcome = try run("\(home.path)/nothing.yaml")
    #expect(outcome.status == 66)
    #expect(outcome.output == "")
  }
}
