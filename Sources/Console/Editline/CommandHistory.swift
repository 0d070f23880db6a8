import CEditline
import Glibc

/// The lines that the arrow keys recall, and the file that keeps commands for the next time.
final class CommandHistory {
  private static let size: Int32 = 200

  let handle: OpaquePointer
  private let path: String?
  /// The commands of the file, the newest last.
  private var commands: [String]

  /// Nil where the system has no memory left.
  init?(path: String?) {
    guard let handle = history_winit() else { return nil }
    self.handle = handle
    self.path = path
    commands = path.map(CommandHistory.read) ?? []
    _ = ced_history_set_size(handle, CommandHistory.size)
    _ = ced_history_set_unique(handle, 1)
    for command in commands { enter(command) }
  }

  deinit {
    history_wend(handle)
  }

  func remember(_ line: String, _ extent: Recall) {
    let single = line.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !single.isEmpty else { return }
    enter(single)
    guard extent == .always, let path else { return }
    commands = (commands.filter { $0 != single } + [single]).suffix(Int(CommandHistory.size))
    CommandHistory.write(commands, to: path)
  }

  private func enter(_ line: String) {
    _ = ced_history_enter(handle, PromptText.wide(line))
  }

  // MARK: - The file

  /// What can be read of the file: a history that is lost is no reason to complain.
  private static func read(_ path: String) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 64 * 1024)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    let text = String(decoding: bytes[..<max(0, count)], as: UTF8.self)
    return text.split(separator: "\n").map(String.init).suffix(Int(size))
  }

  /// Writes beside the file and renames; the file is for its owner's eyes only.
  private static func write(_ lines: [String], to path: String) {
    makeFolder(of: path)
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let written = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
    if written != bytes.count || rename(temporary, path) != 0 { unlink(temporary) }
  }

  private static func makeFolder(of path: String) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    guard access(folder, F_OK) != 0 else { return }
    makeFolder(of: folder)
    mkdir(folder, 0o700)
  }
}
