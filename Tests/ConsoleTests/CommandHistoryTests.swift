import Foundation
import Testing

@testable import Console

@Suite("The file of earlier commands")
struct CommandHistoryTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "history-\(UUID())")
  private var path: String { folder.appending(path: "history").path() }

  private func withFolder(_ body: (CommandHistory) throws -> Void) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(CommandHistory(path: path))
  }

  @Test("keeps commands in order, each once, the last five hundred")
  func keeps() throws {
    try withFolder { history in
      #expect(history.lines().isEmpty)
      for line in [":ayuda", ":pista ñ", ":ayuda"] { #expect(history.add(line)) }
      #expect(history.lines() == [":pista ñ", ":ayuda"])
      for number in 1...600 { history.add(":\(number)") }
      #expect(history.lines() == (101...600).map { ":\($0)" })
    }
  }

  @Test("is its owner's only, and leaves nothing else behind")
  func files() throws {
    try withFolder { history in
      history.add(":ayuda")
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["history"])
    }
  }

  @Test("makes its folder, for its owner only")
  func makesFolder() throws {
    try withFolder { _ in
      let state = folder.appending(path: "state")
      let history = CommandHistory(path: state.appending(path: "repaso/history").path())
      #expect(history.add(":ayuda") && history.lines() == [":ayuda"])
      for path in [state, state.appending(path: "repaso")] {
        let attributes = try FileManager.default.attributesOfItem(atPath: path.path())
        #expect(attributes[.posixPermissions] as? Int == 0o700)
      }
    }
  }

  @Test("does not write through a link")
  func link() throws {
    try withFolder { history in
      let other = folder.appending(path: "other").path()
      try Data("precious\n".utf8).write(to: URL(filePath: other))
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: other)
      #expect(history.add(":ayuda"))
      #expect(try String(contentsOfFile: other, encoding: .utf8) == "precious\n")
    }
  }

  @Test("reads what it can of a file that is not its own")
  func tolerant() throws {
    try withFolder { history in
      try Data([0x3A, 0x61, 0xFF, 0x0D, 0x0A, 0x0A, 0x00, 0x3A, 0x62]).write(
        to: URL(filePath: path))
      #expect(history.lines() == [":a\u{FFFD}", ":b"])
      try Data(repeating: 0x61, count: 2 << 20).write(to: URL(filePath: path))
      #expect(history.lines().isEmpty)
    }
  }

  @Test("without a place for it there is no history, and no complaint")
  func nowhere() {
    let history = CommandHistory(path: "/proc/nowhere/history")
    #expect(!history.add(":ayuda") && history.lines().isEmpty)
    #expect(CommandHistory(path: "/dev/zero").lines().isEmpty)
  }
}
