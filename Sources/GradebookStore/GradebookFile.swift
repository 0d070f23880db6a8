import Glibc

/// The gradebook as a file, before SQLite touches it: whether it can be one, and how it is made.
struct GradebookFile {
  let path: String

  /// Looks at what stands at the path; true where there is a file.
  ///
  /// A file that is anything else than a whole SQLite file is refused here, so that it stays as it
  /// is, byte for byte, and no file comes to lie beside it.
  @discardableResult
  func inspect() throws(GradebookError) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return false }
      throw failure(errno == EACCES ? .noPermission : .cannotCreate(code: errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure(.notAFile) }
    guard status.st_size > 0 else { return true }
    try checkHeader(size: Int(status.st_size))
    return true
  }

  /// The first 16 bytes of every SQLite file, and its size in pages (sqlite.org/fileformat.html).
  private func checkHeader(size: Int) throws(GradebookError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw failure(errno == EACCES ? .noPermission : .inputOutput(code: errno))
    }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &header, header.count)
    guard count == header.count, header.starts(with: "SQLite format 3\0".utf8) else {
      throw failure(.notAGradebook)
    }
    let stored = Int(header[16]) << 8 | Int(header[17])
    let pageSize = stored == 1 ? 65_536 : stored
    let pages = header[28..<32].reduce(0) { $0 << 8 | Int($1) }
    // What the log holds may still be missing from the file, but never whole pages of it.
    guard pageSize >= 512, size >= pageSize, pages == 0 || hasLog || size >= pages * pageSize else {
      throw failure(.damaged)
    }
  }

  /// Whether a log lies beside the file, with changes that are not in it yet.
  private var hasLog: Bool {
    var status = stat()
    return stat("\(path)-wal", &status) == 0 && status.st_size > 0
  }

  /// Makes the folders above, for their owner only.
  func makeFolder() throws(GradebookError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    try make(folder: String(path[..<slash]))
  }

  private func make(folder: String) throws(GradebookError) {
    guard access(folder, F_OK) != 0 else { return }
    if let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      try make(folder: String(folder[..<slash]))
    }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw failure(creationProblem(errno))
    }
  }

  /// Makes the file, for its owner only, where there is none; SQLite gives its companions the same
  /// permissions.
  func make() throws(GradebookError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(creationProblem(errno)) }
    close(descriptor)
  }

  private func creationProblem(_ code: Int32) -> GradebookProblem {
    switch code {
    case EROFS: .readOnly
    case EACCES, EPERM: access(path, F_OK) == 0 ? .readOnly : .noPermission
    case ENOSPC, EDQUOT: .diskFull
    default: .cannotCreate(code: code)
    }
  }

  private func failure(_ problem: GradebookProblem) -> GradebookError {
    GradebookError(path: path, problem: problem)
  }
}
