import Glibc

/// The commands of earlier sessions, in a file that only its owner reads.
///
/// One a line, the oldest first. A file that can't be read or written is no reason to stop anything:
/// there is then no history.
struct CommandHistory {
  /// How many are kept.
  static let most = 500
  /// How much of a file is looked at; a bigger one is not ours.
  private static let largest = 1 << 20

  let path: String

  /// The commands, as far as they can be read.
  func lines() -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var details = stat()
    guard fstat(descriptor, &details) == 0, details.st_mode & S_IFMT == S_IFREG,
      details.st_size <= CommandHistory.largest
    else { return [] }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = read(descriptor, &piece, piece.count), count > 0 {
      bytes += piece[..<count]
    }
    let lines = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D || $0 == 0 })
    return lines.suffix(CommandHistory.most).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Adds a command, and takes it away from where it stood before.
  ///
  /// The file is replaced whole: a reader finds the old or the new one, also after a crash, and a
  /// link at its place is not followed.
  ///
  /// - Returns: whether it could be written.
  @discardableResult
  func add(_ line: String) -> Bool {
    let lines = (lines().filter { $0 != line } + [line]).suffix(CommandHistory.most)
    makeFolder()
    let temporary = "\(path).\(getpid())"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    let isWritten = write(lines.map { $0 + "\n" }.joined(), to: descriptor)
    guard close(descriptor) == 0, isWritten, rename(temporary, path) == 0 else {
      unlink(temporary)
      return false
    }
    return true
  }

  /// Makes the folder of the file, and those above it, for their owner only.
  private func makeFolder() {
    for index in path.indices.dropFirst() where path[index] == "/" {
      mkdir(String(path[..<index]), 0o700)
    }
  }

  private func write(_ text: String, to descriptor: Int32) -> Bool {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 || errno == EINTR else { return false }
      start += max(0, count)
    }
    return true
  }
}
