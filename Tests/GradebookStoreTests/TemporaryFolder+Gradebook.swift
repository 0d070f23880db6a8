import Foundation
import GRDB
import TestKit
import Testing

/// What the gradebook's tests do with a folder.
extension TemporaryFolder {
  var gradebook: String { file("gradebook.sqlite") }

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
