import Authoring
import Diagnostics
import Localization

/// Applies the repairs that can't be wrong to files on disk.
enum FixedFiles {
  /// Repairs every module file of some paths; a file without such repairs is not touched.
  static func repair(_ paths: [String]) throws {
    for path in try CourseFiles.paths(paths) {
      guard case .bytes(let bytes) = ModuleFolder.content(of: SourceName(path)) else { continue }
      let repaired = RepairedFile(
        SourceFile(name: SourceName(path), bytes: bytes), findings: findings)
      guard repaired.source.bytes != bytes else { continue }
      do throws(SystemError) {
        try AtomicFile.replace(path, with: repaired.source.bytes)
      } catch {
        throw Failure(error.wording(FailureWording.unwritable(path)), .inputOutput)
      }
    }
  }

  /// What is wrong with a file by itself.
  private static func findings(_ source: SourceFile) -> [Diagnostic] {
    let problems =
      source.name.fileName == CurriculumFile.fileName
      ? CurriculumFile.read(source).problems : ModuleFile.read(source).problems
    return problems.map { $0.diagnostic(in: source, .english) }
  }
}
