import Glibc

/// A file of text that is read whole.
enum TextFile {
  /// The bytes of a regular file, never waiting for a pipe or a device.
  ///
  /// - Parameter limit: the most that is read, in bytes; a longer file is refused with `EFBIG`.
  static func bytes(at path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw SystemError(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw SystemError(status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    guard status.st_size <= limit else { throw SystemError(EFBIG) }
    return try read(descriptor, upTo: Int(status.st_size))
  }

  /// All of standard input, up to a limit.
  static func standardInput(limit: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while bytes.count <= limit {
      let count = Glibc.read(0, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0, errno != EINTR {
        throw Failure(SystemError(errno).wording(FailureWording.unreadableInput), .noInput)
      }
      bytes += buffer[..<max(0, count)]
    }
    return bytes
  }

  static func exists(at path: String) -> Bool {
    access(path, F_OK) == 0
  }

  private static func read(_ descriptor: Int32, upTo count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
        if got == 0 { break }
        if got < 0, errno != EINTR {
          failure = SystemError(errno)
          break
        }
        filled += max(0, got)
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
