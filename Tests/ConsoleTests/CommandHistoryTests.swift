import Foundation
import TestKit
import Testing

@testable import Console

@Suite("The file of earlier commands")
struct CommandHistoryTests {
  private let folder: TemporaryFolder
  private let history: CommandHistory

  init() throws {
    folder = try TemporaryFolder()
    history = CommandHistory(path: folder.file("history"))
  }

  private var path: String { folder.file("history") }

  @Test("keeps commands in order, each once, the last five hundred")
  func keeps() throws {
    #expect(history.lines().isEmpty)
    for line in [":ayuda", ":pista ñ", ":ayuda"] { #expect(history.add(line)) }
    #expect(history.lines() == [":pista ñ", ":ayuda"])
    for number in 1...600 { history.add(":\(number)") }
    #expect(history.lines() == (101...600).map { ":\($0)" })
  }

  @Test("is its owner's only, and leaves nothing else behind")
  func files() throws {
    history.add(":ayuda")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["history"])
  }

  @Test("makes its folder, for its owner only")
  func makesFolder() throws {
    let state = folder.file("state")
    let history = CommandHistory(path: "\(state)/repaso/history")
    #expect(history.add(":ayuda") && history.lines() == [":ayuda"])
    for path in [state, "\(state)/repaso"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o700)
    }
  }

  @Test("does not write through a link")
  func link() throws {
    let other = folder.file("other")
    try folder.write("precious\n", to: "other")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: other)
    #expect(history.add(":ayuda"))
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "precious\n")
  }

  @Test("reads what it can of a file that is not its own")
  func tolerant() throws {
    try Data([0x3A, 0x61, 0xFF, 0x0D, 0x0A, 0x0A, 0x00, 0x3A, 0x62]).write(
      to: URL(filePath: path))
    #expect(history.lines() == [":a\u{FFFD}", ":b"])
    try Data(repeating: 0x61, count: 2 << 20).write(to: URL(filePath: path))
    #expect(history.lines().isEmpty)
  }

  @Test("without a place for it there is no history, and no complaint")
  func nowhere() {
    let history = CommandHistory(path: "/proc/nowhere/history")
    #expect(!history.add(":ayuda") && history.lines().isEmpty)
    #expect(CommandHistory(path: "/dev/zero").lines().isEmpty)
  }
}
