import GRDB
import Glibc

extension GradebookProblem {
  /// What an error of the system means for a file that exists.
  init(systemError code: Int32) {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull
    case EROFS: self = .readOnly
    case EACCES, EPERM: self = .noPermission
    default: self = .inputOutput(code: code)
    }
  }

  /// What an error of the system means for a file that is looked for or made.
  init(creation code: Int32) {
    switch code {
    case ENOSPC, EDQUOT, EFBIG, EROFS, EACCES, EPERM, EIO: self.init(systemError: code)
    case ENOTDIR: self = .cannotCreate(.fileInTheWay)
    case ENAMETOOLONG: self = .cannotCreate(.nameTooLong)
    case ELOOP, ENOENT, EEXIST: self = .cannotCreate(.deadLink)
    default: self = .cannotCreate(.other(code: code))
    }
  }

  /// What an error that was thrown while a gradebook was in use means for it.
  ///
  /// - Parameter systemError: the number of the system's last error there, which tells a full disk
  ///   from a broken one.
  init(_ error: any Error, systemError: Int32) {
    switch error {
    case let error as GradebookError: self = error.problem
    case let error as DatabaseError: self.init(error.extendedResultCode, systemError)
    // A row doesn't hold what the program writes.
    default: self = .damaged
    }
  }

  /// See sqlite.org/rescode.html.
  private init(_ code: ResultCode, _ systemError: Int32) {
    switch code {
    case .SQLITE_CORRUPT, .SQLITE_FORMAT: self = .damaged
    case .SQLITE_NOTADB: self = .notAGradebook
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_PERM, .SQLITE_AUTH: self = .noPermission
    case .SQLITE_FULL, .SQLITE_IOERR_SHMSIZE: self = .diskFull
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: self = .recordedElsewhere
    case .SQLITE_IOERR, .SQLITE_CANTOPEN:
      let problem = GradebookProblem(systemError: systemError)
      self =
        problem == .inputOutput(code: systemError) ? .inputOutput(code: code.rawValue) : problem
    default: self = .inputOutput(code: code.rawValue)
    }
  }
}
