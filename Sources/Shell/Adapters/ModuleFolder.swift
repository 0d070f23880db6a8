import Authoring
import Diagnostics
import Glibc

/// A folder of modules on disk: which files it has, and what they hold.
struct ModuleFolder: Sendable {
  let path: String

  /// The most bytes of a file that are read; the parser refuses larger ones with its own words.
  static let limit = 4 * 1024 * 1024

  /// The names of its files, sorted out.
  func course() throws(SystemError) -> CourseFolder {
    CourseFolder(try names().map { SourceName("\(path)/\($0)") })
  }

  private func names() throws(SystemError) -> [String] {
    guard let folder = opendir(path) else { throw SystemError(errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }

  /// What a file holds, or why it can't be read. Never waits for a pipe or a device.
  static func content(of file: SourceName) -> FileContent {
    do {
      return .bytes(try TextFile.bytes(at: file.path, limit: limit))
    } catch {
      return .problem(problem(error, file))
    }
  }

  private static func problem(_ error: SystemError, _ file: SourceName) -> FileProblem {
    switch error.code {
    case EISDIR: .folder
    case EINVAL, ENXIO: .notAFile
    case EFBIG: .tooLarge(bytes: size(of: file.path))
    case EACCES, EPERM: .forbidden
    case ELOOP: .endlessLink
    case ENOENT: .vanished
    default: .unreadable(systemError: error.code)
    }
  }

  private static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
