import Glibc

/// The learner's own editor: `VISUAL`, else `EDITOR`.
struct TextEditor {
  private let command: String?
  private let folder: String

  init(_ environment: Environment) {
    command = environment["VISUAL"] ?? environment["EDITOR"]
    folder = environment["TMPDIR"] ?? "/tmp"
  }

  /// Opens a text in the editor and gives it back as it was saved; nil where there is no editor, or
  /// where it failed. The text lies in a private file meanwhile, removed afterwards.
  func edit(_ text: String) -> String? {
    guard let command, let path = temporaryFile(holding: text) else { return nil }
    defer { unlink(path) }
    // The variable may hold arguments (`code --wait`), so a shell has to take it apart.
    guard run(["/bin/sh", "-c", "\(command) \"$1\"", "sh", path]) else { return nil }
    guard let bytes = try? TextFile.bytes(at: path, limit: 1 << 20) else { return nil }
    return String(decoding: bytes, as: UTF8.self).trimmingNewlines
  }

  private func temporaryFile(holding text: String) -> String? {
    var template = Array("\(folder)/repaso-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    close(descriptor)
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    do {
      try AtomicFile.write(text.isEmpty ? "" : text + "\n", to: path)
      return path
    } catch {
      unlink(path)
      return nil
    }
  }

  private func run(_ words: [String]) -> Bool {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { arguments.forEach { free($0) } }
    arguments.append(nil)
    var child: pid_t = 0
    guard posix_spawn(&child, words[0], nil, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}

extension String {
  /// The text without the newlines that an editor leaves at its end.
  var trimmingNewlines: String {
    var text = self
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}
