import Glibc

/// A small private file that is there whole or not at all.
enum AtomicFile {
  /// Writes beside the file and renames, so that a crash leaves the old text; the file is readable
  /// by its owner only, and missing folders are made likewise.
  ///
  /// - Throws: the system's error number.
  static func write(_ text: String, to path: String) throws(SystemError) {
    try makeFolder(of: path)
    try write(Array(text.utf8), to: path, mode: 0o600)
  }

  /// Puts other bytes in a file's place, with the permissions that it had; where a link leads to
  /// it, the link stays.
  static func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError(errno) }
    guard let real = realpath(path, nil) else { throw SystemError(errno) }
    defer { free(real) }
    try write(bytes, to: String(cString: real), mode: status.st_mode & 0o7777)
  }

  /// Makes a file that others may read, in folders made likewise; never writes over another.
  ///
  /// - Throws: `EEXIST` where there is a file already.
  static func create(_ text: String, at path: String) throws(SystemError) {
    try makeFolder(of: path, mode: 0o755)
    try write(Array(text.utf8), to: path, mode: 0o644) { temporary in
      // A link, for renaming would replace.
      guard link(temporary, path) == 0 else { return false }
      return unlink(temporary) == 0
    }
  }

  private static func write(
    _ bytes: [UInt8], to path: String, mode: mode_t, place: ((String) -> Bool)? = nil
  ) throws(SystemError) {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw SystemError(errno) }
    fchmod(descriptor, mode)
    let written = writeAll(bytes, to: descriptor)
    let synced = written && fsync(descriptor) == 0
    let code = errno
    close(descriptor)
    let isPlaced = place ?? { rename($0, path) == 0 }
    guard synced, isPlaced(temporary) else {
      let error = SystemError(synced ? errno : code)
      unlink(temporary)
      throw error
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno != EINTR { return false }
      start += max(0, count)
    }
    return true
  }

  /// Makes the folder that a file lies in, and those above it.
  private static func makeFolder(of path: String, mode: mode_t = 0o700) throws(SystemError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    guard access(folder, F_OK) != 0 else { return }
    try makeFolder(of: folder, mode: mode)
    guard mkdir(folder, mode) == 0 || errno == EEXIST else { throw SystemError(errno) }
  }
}
