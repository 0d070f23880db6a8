import Glibc

/// What a path on the command line leads to.
enum PathKind: Hashable {
  case standardInput, file, folder, nothing

  init(_ path: String) {
    var status = stat()
    if path == "-" {
      self = .standardInput
    } else if stat(path, &status) == 0 {
      self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    } else {
      // A link that leads nowhere is a finding, not a wrong path.
      self = lstat(path, &status) == 0 ? .file : .nothing
    }
  }
}
