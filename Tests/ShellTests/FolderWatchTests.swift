import Foundation
import TestKit
import Testing

@testable import Shell

/// Saves in a folder, as editors make them.
@Suite("A watched folder", .timeLimit(.minutes(10)))
struct FolderWatchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ name: String) throws {
    try folder.write("x", to: name)
  }

  /// The names that were asked about until the watch was content.
  private func names(_ watch: FolderWatch, until wanted: String) throws -> [String] {
    var names: [String] = []
    try watch.wait { name in
      names.append(name)
      return name == wanted
    }
    return names
  }

  @Test("tells of a file that was written, and of no other")
  func written() throws {
    let watch = try FolderWatch(folder.path)
    try write("b")
    try write("ñandú.es.yaml")
    #expect(try names(watch, until: "ñandú.es.yaml") == ["b", "ñandú.es.yaml"])
  }

  @Test("tells of a file that took the place of another")
  func renamed() throws {
    try write("a")
    let watch = try FolderWatch(folder.path)
    try write("a~")
    #expect(rename("\(folder.path)/a~", "\(folder.path)/a") == 0)
    #expect(try names(watch, until: "a").last == "a")
  }

  @Test("takes several writes at once for one save, and ends with its folder")
  func quiet() throws {
    let watch = try FolderWatch(folder.path)
    for _ in 0..<3 { try write("a") }
    #expect(try Set(names(watch, until: "a")) == ["a"])
    try FileManager.default.removeItem(atPath: folder.path)
    #expect(throws: SystemError(ENOENT)) { try names(watch, until: "a") }
  }

  @Test("has to be there, and be one")
  func missing() throws {
    #expect(throws: SystemError(ENOENT)) { try FolderWatch("\(folder.path)/nothing") }
    try write("file")
    #expect(throws: SystemError(ENOTDIR)) { try FolderWatch("\(folder.path)/file") }
  }
}
