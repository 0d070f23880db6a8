import GRDB
import Glibc

extension GradebookFile {
  /// Makes a new gradebook, and the folders above it, for their owner only.
  ///
  /// It is made under another name and takes its own when it is whole: no other program ever meets
  /// half of one, and of several that make it at once the first wins.
  func create() throws(GradebookError) {
    try make(folder: folder)
    let draft = GradebookFile(path: "\(path).\(RandomID.text())")
    defer { draft.removeWithCompanions() }
    try draft.reserve(for: self)
    try draft.fill(for: self)
    guard draft.sync(), draft.take(placeOf: self) else {
      throw failure(GradebookProblem(creation: errno))
    }
    Self.sync(folder: folder)
  }

  /// Makes a folder and those above it. Those that exist stay as they are.
  private func make(folder: String) throws(GradebookError) {
    guard access(folder, F_OK) != 0 else { return }
    let above = GradebookFile(path: folder).folder
    if above != folder { try make(folder: above) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw failure(GradebookProblem(creation: errno))
    }
    Self.sync(folder: above)
  }

  /// Makes the file, empty and private; SQLite gives its companions the same permissions.
  private func reserve(for target: GradebookFile) throws(GradebookError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw target.failure(GradebookProblem(creation: errno)) }
    close(descriptor)
  }

  private func fill(for target: GradebookFile) throws(GradebookError) {
    do {
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { database in
        // Nobody else sees the file, and it is put on the disk as a whole afterwards.
        try database.execute(sql: "PRAGMA synchronous = OFF")
        try Schema.create(in: database)
        try database.execute(sql: "PRAGMA journal_mode = WAL")
      }
      try queue.close()
    } catch {
      throw target.failure(GradebookProblem(error, systemError: errno))
    }
  }

  private func sync() -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }

  /// Gives the file the name of another, unless that was made meanwhile; true where it is there now.
  private func take(placeOf target: GradebookFile) -> Bool {
    link(path, target.path) == 0 || errno == EEXIST || moveUnderLock(to: target)
  }

  /// The same where a file has no second names, as on memory sticks: one program after another.
  private func moveUnderLock(to target: GradebookFile) -> Bool {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { return false }
    return access(target.path, F_OK) == 0 || rename(path, target.path) == 0
  }

  private func removeWithCompanions() {
    for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
  }

  /// Puts the names in a folder on the disk; where a system can't, nothing is lost but time.
  private static func sync(folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
