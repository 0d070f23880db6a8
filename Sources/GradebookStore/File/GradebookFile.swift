import Glibc

/// The gradebook as a file, before SQLite touches it.
struct GradebookFile {
  let path: String

  /// - Parameter path: a relative one is taken from the current folder.
  init(path: String) {
    // SQLite would take a name that begins with `file:` for a URI.
    self.path = path.hasPrefix("/") ? path : "./\(path)"
  }

  /// The folder that the file lies in.
  var folder: String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// The path as SQLite takes it for a file that nobody changes (sqlite.org/uri.html).
  var immutableName: String {
    let escaped = path.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "?": "%3f"
      case "#": "%23"
      default: String(scalar)
      }
    }
    return "file:\(escaped.joined())?immutable=1"
  }

  /// Which file stands at the path now; nil where none does.
  var identity: FileIdentity? {
    get throws(GradebookError) { try status().map(FileIdentity.init) }
  }

  /// How many bytes the file has.
  var size: Int {
    get throws(GradebookError) { try status().map { Int($0.st_size) } ?? 0 }
  }

  /// Looks at what stands at the path; true where it is a gradebook, false where there is nothing.
  ///
  /// - Throws: where it is anything else, a newer program's gradebook, or a part of one.
  func inspect() throws(GradebookError) -> Bool {
    guard let status = try status() else { return false }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure(.notAFile) }
    let header = try header()
    guard let header else {
      // Nobody makes an empty gradebook: an empty file is what is left of one.
      throw failure(status.st_size == 0 ? .damaged : .notAGradebook)
    }
    guard header.applicationID == Int(Schema.applicationID) else { throw failure(.notAGradebook) }
    guard header.version <= Schema.version else {
      throw failure(.newerVersion(found: header.version, known: Schema.version))
    }
    // With a log beside the file, pages may be in it that the file lacks.
    guard status.st_size >= header.size || hasLog else { throw failure(.damaged) }
    return true
  }

  /// Whether a log lies beside the file, with changes that may not be in it yet.
  var hasLog: Bool {
    var status = stat()
    return stat("\(path)-wal", &status) == 0 && status.st_size > 0
  }

  /// Whether this process may change the file and keep a log beside it.
  var isWritable: Bool {
    [path, folder].allSatisfy { (name: String) in faccessat(AT_FDCWD, name, W_OK, AT_EACCESS) == 0 }
  }

  private func header() throws(GradebookError) -> GradebookHeader? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(GradebookProblem(systemError: errno)) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: GradebookHeader.length)
    let count = read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw failure(GradebookProblem(systemError: errno)) }
    return GradebookHeader(Array(bytes.prefix(count)))
  }

  private func status() throws(GradebookError) -> stat? {
    var status = stat()
    guard stat(path, &status) != 0 else { return status }
    if errno == ENOENT { return nil }
    throw failure(GradebookProblem(creation: errno))
  }

  func failure(_ problem: GradebookProblem) -> GradebookError {
    GradebookError(path: path, problem: problem)
  }
}

/// Which file it is, however it is named.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt
  private let number: UInt

  init(_ status: stat) {
    device = status.st_dev
    number = status.st_ino
  }
}
