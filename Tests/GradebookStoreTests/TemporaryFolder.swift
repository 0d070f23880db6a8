import Foundation
import GRDB
import Testing

/// A folder of its own for a test, gone afterwards.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "gradebook-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var gradebook: String { file("gradebook.sqlite") }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Everything in it, by name, with its bytes; folders have none.
  var contents: [String: Data] {
    get throws {
      try Dictionary(
        uniqueKeysWithValues: FileManager.default.contentsOfDirectory(atPath: path).map {
          ($0, FileManager.default.contents(atPath: file($0)) ?? Data())
        })
    }
  }

  var names: [String] { get throws { try contents.keys.sorted() } }

  func write(_ data: Data, to name: String = "gradebook.sqlite") throws {
    try data.write(to: URL(fileURLWithPath: file(name)))
  }

  /// The permissions of a file or folder, as `0o600`.
  func permissions(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: file(name))
    return try #require((attributes[.posixPermissions] as? NSNumber)?.intValue)
  }

  /// A connection beside the gradebook's own, as another program would have one.
  func connection(waiting: Double = 10) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(waiting)
    configuration.allowsUnsafeTransactions = true
    return try DatabaseQueue(path: gradebook, configuration: configuration)
  }
}
