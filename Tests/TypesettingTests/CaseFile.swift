import Testing
import Foundation

/// A text file of the folder `Cases`, beside the tests.
struct CaseFile: CustomTestStringConvertible, Sendable {
  let path: String

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  init(_ path: String) {
    self.path = path
  }

  /// The files of a folder of cases, in order.
  static func all(in folder: String) -> [CaseFile] {
    let path = CaseFile.folder.appending(path: folder).path()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().map { CaseFile("\(folder)/\($0)") }
  }

  var testDescription: String { path }

  func text() throws -> String {
    try String(contentsOf: CaseFile.folder.appending(path: path), encoding: .utf8)
  }

  func lines() throws -> [String] {
    try text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
