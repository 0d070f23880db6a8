import GRDB

extension GradebookError {
  /// What an error of SQLite means for the gradebook at a path.
  init(_ error: any Error, path: String) {
    self = error as? GradebookError ?? GradebookError(path: path, problem: GradebookProblem(error))
  }
}

extension GradebookProblem {
  init(_ error: any Error) {
    guard let error = error as? DatabaseError else {
      // A row that can't be read back: its text isn't what the program writes.
      self = .damaged
      return
    }
    self.init(error.extendedResultCode)
  }

  private init(_ code: ResultCode) {
    switch code {
    case .SQLITE_CORRUPT, .SQLITE_FORMAT: self = .damaged
    case .SQLITE_NOTADB: self = .notAGradebook
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .noPermission
    case .SQLITE_FULL, .SQLITE_IOERR_SHMSIZE: self = .diskFull
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: self = .recordedElsewhere
    default: self = .inputOutput(code: code.rawValue)
    }
  }
}
