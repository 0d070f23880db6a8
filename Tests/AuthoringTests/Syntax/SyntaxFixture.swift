import Diagnostics
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file of the folder `Fixtures`: one that the parser takes without an error.
struct SyntaxFixture: Sendable, CustomTestStringConvertible {
  let file: SourceFile

  var testDescription: String { file.name.path }

  static let all: [SyntaxFixture] = {
    let folder = #filePath.replacing("SyntaxFixture.swift", with: "Fixtures")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return nil }
      return SyntaxFixture(file: SourceFile(name: SourceName(name), bytes: Array(data)))
    }
  }()

  /// The same file with the line ends of Windows.
  var withCRLF: [UInt8] { file.bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } }
}
