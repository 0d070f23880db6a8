import Authoring
import Diagnostics
import Localization

/// Applies the repairs that can't be wrong to files on disk.
enum FixedFiles {
  /// Repairs every module file of some paths; a file without such repairs is not touched.
  static func repair(_ paths: [String]) throws {
    for path in try files(of: paths) {
      guard case .bytes(let bytes) = ModuleFolder.content(of: SourceName(path)) else { continue }
      let repaired = repaired(SourceFile(name: SourceName(path), bytes: bytes))
      guard repaired != bytes else { continue }
      do throws(SystemError) {
        try AtomicFile.replace(path, with: repaired)
      } catch {
        throw Failure(error.wording(FailureWording.unwritable(path)), .inputOutput)
      }
    }
  }

  private static func files(of paths: [String]) throws -> [String] {
    try paths.flatMap { path -> [String] in
      switch PathKind(path) {
      case .file: [path]
      case .folder:
        try ModuleFolder(path: path).course().modules.flatMap { module in
          module.files.values.map(\.path)
        }.sorted()
      case .standardInput, .nothing: []
      }
    }
  }

  /// The text after all repairs that can't be wrong; one may uncover another.
  static func repaired(_ source: SourceFile) -> [UInt8] {
    var bytes = source.bytes
    for _ in 0..<20 {
      let current = SourceFile(name: source.name, bytes: bytes)
      let fixes = ModuleFile.read(current).problems
        .compactMap { $0.diagnostic(in: current, .english).fix }
        .filter { $0.confidence == .certain }
      let applied = Fix.apply(fixes, to: bytes)
      guard applied.count > 0, applied.bytes != bytes else { break }
      bytes = applied.bytes
    }
    return bytes
  }
}
