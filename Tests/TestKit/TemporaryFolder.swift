import Foundation

/// A folder of its own for a test, for its owner only, gone with the last who holds it.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path = FileManager.default.temporaryDirectory.path() + "repaso-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where a file of that name is or would be.
  package func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes over the file itself, as programs do that make no new one.
  package func write(_ text: String, to name: String) throws {
    try text.write(toFile: file(name), atomically: false, encoding: .utf8)
  }
}
