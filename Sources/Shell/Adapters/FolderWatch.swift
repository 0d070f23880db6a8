import Glibc

/// Waits for files of a folder to be saved (inotify): written in place, or renamed over the old one
/// as many editors do.
final class FolderWatch {
  private let descriptor: Int32

  /// How long it has to be quiet, in milliseconds, before several writes count as one save.
  private static let quiet: Int32 = 10

  init(_ folder: String) throws(SystemError) {
    descriptor = inotify_init1(O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(errno) }
    let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_ONLYDIR)
    guard inotify_add_watch(descriptor, folder, events) >= 0 else {
      let error = SystemError(errno)
      close(descriptor)
      throw error
    }
  }

  deinit {
    close(descriptor)
  }

  /// Returns once a file was saved whose name is wanted, and nothing more follows at once.
  ///
  /// - Throws: `ENOENT` where the folder itself is gone.
  func wait(for isWanted: (String) -> Bool) throws(SystemError) {
    var isSaved = false
    while !(isSaved && isQuiet) {
      for name in try read() where name.map(isWanted) ?? true { isSaved = true }
    }
  }

  private var isQuiet: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, Self.quiet) == 0
  }

  /// The names of the files that something happened to; nil where there was too much to tell.
  private func read() throws(SystemError) -> [String?] {
    var bytes = [UInt8](repeating: 0, count: 16 * 1024)
    var count = -1
    repeat { count = Glibc.read(descriptor, &bytes, bytes.count) } while count < 0 && errno == EINTR
    guard count > 0 else { throw SystemError(errno) }
    var names: [String?] = []
    var start = 0
    while start + Self.headerSize <= count {
      let mask = Self.number(in: bytes, at: start + 4)
      let length = Int(Self.number(in: bytes, at: start + 12))
      let end = start + Self.headerSize + length
      if mask & UInt32(IN_IGNORED) != 0 { throw SystemError(ENOENT) }
      let name = bytes[(start + Self.headerSize)..<end].prefix { $0 != 0 }
      names.append(
        mask & UInt32(IN_Q_OVERFLOW) != 0 ? nil : String(decoding: name, as: UTF8.self))
      start = end
    }
    return names
  }

  /// Watch, mask, cookie and length of the name, of four bytes each.
  private static let headerSize = 16

  private static func number(in bytes: [UInt8], at offset: Int) -> UInt32 {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
  }
}
